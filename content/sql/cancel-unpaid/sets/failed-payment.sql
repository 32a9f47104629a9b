INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 100);
INSERT INTO stock (product_id, warehouse, quantity, reserved) VALUES (1, 'moscow', 20, 10);
INSERT INTO orders (id, status, created_at) VALUES (1, 'new', '2026-06-10 10:00+00'), (2, 'new', '2026-06-10 10:00+00');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price) VALUES (1, 1, 1, 3, 100), (2, 1, 1, 1, 100);
INSERT INTO payments (order_id, amount, status) VALUES (1, 300, 'failed'), (2, 100, 'failed'), (2, 100, 'succeeded');
