INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 2000), (2, 1, 'Teapot', 1500);
INSERT INTO orders (id, status) VALUES (1, 'delivered'), (2, 'delivered');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price) VALUES
    (1, 1, 1, 1, 2000), (1, 2, 2, 2, 1500), (2, 1, 1, 1, 2000), (2, 2, 2, 1, 1500), (2, 3, 2, 1, 1400);
INSERT INTO payments (order_id, amount, status) VALUES
    (1, 4000, 'succeeded'), (1, 1000, 'succeeded'), (2, 3000, 'succeeded'), (2, 1850, 'succeeded');
