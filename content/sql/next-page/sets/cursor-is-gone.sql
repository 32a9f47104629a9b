INSERT INTO users (id, nickname) VALUES (1, 'anna_60');
INSERT INTO categories (id, title) VALUES (1, 'Cars');
INSERT INTO listings (id, user_id, category_id, title, status, published_at)
SELECT i, 1, 1, 'Van ' || i, CASE WHEN i = 214 THEN 'archived' ELSE 'active' END,
       '2026-05-20 05:00+00'::timestamptz + (i - 214) * interval '1 hour'
FROM generate_series(207, 222) AS i;
