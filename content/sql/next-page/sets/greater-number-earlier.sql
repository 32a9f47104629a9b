INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status, published_at)
SELECT i, 1, 1, 'Van ' || i, 'active', '2026-05-20 05:00+00'::timestamptz - (i * 7 % 20) * interval '1 hour'
FROM generate_series(205, 224) AS i;
