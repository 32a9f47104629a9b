INSERT INTO orders (id, warehouse, status, created_at)
SELECT i, CASE WHEN i % 3 = 0 THEN 'omsk' ELSE 'moscow' END, 'new', '2026-08-01 00:00+00'::timestamptz - i * interval '1 hour'
FROM generate_series(1, 45) AS i;
