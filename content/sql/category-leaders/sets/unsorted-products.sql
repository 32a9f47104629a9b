INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, category, price)
SELECT i, 1, 'Thing ' || i, CASE WHEN i > 3 THEN 'toys' END, 100 FROM generate_series(1, 5) AS i;
INSERT INTO orders (id, status) VALUES (1, 'paid');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price)
SELECT 1, i, i, i, 100 FROM generate_series(1, 4) AS i;
