INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status, published_at)
SELECT i, 1, 1, 'Van ' || i, CASE WHEN i = 211 THEN 'sold' ELSE 'active' END,
       CASE WHEN i > 206 THEN '2026-05-20 05:00+00'::timestamptz ELSE '2026-05-19 05:00+00' END
FROM generate_series(201, 217) AS i;
