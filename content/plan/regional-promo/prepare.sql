INSERT INTO orders (id, warehouse, status, created_at, promo_code)
SELECT 200000 + i, 'hub-' || i % 40, 'delivered', '2026-07-01 00:00+00'::timestamptz + i * interval '1 minute', 'HUB' || i % 40
FROM generate_series(1, 40000) AS i;
CREATE INDEX orders_promo_code ON orders (promo_code);
VACUUM ANALYZE orders;
