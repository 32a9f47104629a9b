INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, price, city, status, published_at) VALUES
    (1, 1, 1, 'Van', NULL, 'Kazan', 'active', '2026-05-01 10:00+00'), (2, 1, 1, 'Car', 900, 'Kazan', 'active', '2026-05-01 10:00+00'),
    (3, 1, 1, 'Bus', 1200, 'Kazan', 'active', '2026-05-01 10:00+00'), (4, 1, 1, 'Cart', 5000, 'Moscow', 'active', '2026-05-01 10:00+00'),
    (5, 1, 1, 'Boat', 900, 'Kazan', 'sold', '2026-05-01 10:00+00');
INSERT INTO photos (id, listing_id, position) VALUES (1, 1, 10), (2, 2, 10), (3, 3, 10);
