INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 2000), (2, 1, 'Teapot', 1500);
INSERT INTO orders (id, status, created_at) VALUES (1, 'delivered', '2026-03-10 10:00+00'), (2, 'delivered', '2026-03-11 10:00+00');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price) VALUES
    (1, 1, 1, 1, 2000), (1, 2, 2, 3, 1500), (2, 1, 1, 1, 2000), (2, 2, 1, 1, 1900);
