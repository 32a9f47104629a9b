INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 2500), (2, 1, 'Teapot', 1500);
INSERT INTO price_history (product_id, valid_from, price) VALUES (1, '2026-03-01 00:00+00', 2500);
INSERT INTO orders (id, status, created_at) VALUES (1, 'paid', '2026-02-01 09:00+00'), (2, 'paid', '2026-03-02 09:00+00');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price) VALUES
    (1, 1, 1, 1, 2500), (2, 1, 1, 1, 2500), (2, 2, 2, 1, 1500);
