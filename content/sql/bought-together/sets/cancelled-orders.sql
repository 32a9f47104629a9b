INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 100), (2, 1, 'Teapot', 100), (3, 1, 'Mug', 100);
INSERT INTO orders (id, status) SELECT i, CASE WHEN i = 4 THEN 'cancelled' ELSE 'paid' END FROM generate_series(1, 4) AS i;
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price)
SELECT i, p, p, 1, 100 FROM generate_series(1, 4) AS i CROSS JOIN generate_series(1, 3) AS p WHERE p < 3 OR i > 2;
INSERT INTO orders (id, status) VALUES (5, 'cancelled');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price) VALUES (5, 1, 3, 1, 100), (5, 2, 1, 1, 100);
