INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 100), (2, 1, 'Teapot', 100), (3, 1, 'Mug', 100);
INSERT INTO orders (id, status) SELECT i, 'new' FROM generate_series(1, 3) AS i;
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price)
SELECT i, 4 - p, p, 1, 100 FROM generate_series(1, 3) AS i CROSS JOIN generate_series(1, 3) AS p WHERE p < 3 OR i < 3;
