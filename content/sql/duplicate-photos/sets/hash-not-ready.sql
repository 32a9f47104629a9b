INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status) VALUES (1, 1, 1, 'Van', 'sold');
INSERT INTO photos (id, listing_id, position, sha256) VALUES
    (1, 1, 10, NULL), (2, 1, 20, NULL), (3, 1, 30, 'a1'), (4, 1, 40, NULL), (5, 1, 50, 'a1');
