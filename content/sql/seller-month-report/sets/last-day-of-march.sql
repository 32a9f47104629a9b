INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 2000);
INSERT INTO orders (id, status, created_at) VALUES
    (1, 'delivered', '2026-02-28 23:59:59+00'), (2, 'delivered', '2026-03-01 00:00:00+00'),
    (3, 'delivered', '2026-03-31 23:59:59.5+00'), (4, 'delivered', '2026-04-01 00:00:00+00');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price)
VALUES (1, 1, 1, 1, 1), (2, 1, 1, 1, 10), (3, 1, 1, 1, 100), (4, 1, 1, 1, 1000);
