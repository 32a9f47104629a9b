INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, price, city, status, published_at) VALUES
    (1, 1, 1, 'Van', 700, 'Kazan', 'active', '2026-05-01 10:00+00'), (2, 1, 1, 'Car', 800, 'Kazan', 'active', '2026-05-01 10:00+00');
INSERT INTO photos (id, listing_id, position) VALUES (1, 1, 10);
