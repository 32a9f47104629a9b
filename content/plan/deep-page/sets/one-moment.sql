INSERT INTO users (id, nickname) VALUES (1, 'anna');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status, published_at)
SELECT i, 1, 1, 'Listing ' || i, 'active', '2024-12-12 11:54:00+00'
FROM generate_series(39990, 40010) AS i;
