INSERT INTO orders (id, warehouse, status, created_at)
SELECT 200000 + i, 'omsk', 'paid', '2026-08-01 00:00+00'::timestamptz + i * interval '5 minutes'
FROM generate_series(1, 3000) AS i;
CREATE INDEX orders_warehouse ON orders (warehouse);
VACUUM ANALYZE orders;
