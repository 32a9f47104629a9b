INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status) VALUES (1, 1, 1, 'Van', 'sold'), (2, 1, 1, 'Car', 'sold');
INSERT INTO photos (id, listing_id, position, sha256) VALUES (1, 1, 10, 'a1'), (2, 2, 10, 'a1'), (3, 2, 20, 'a1');
