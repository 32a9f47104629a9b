INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 100), (2, 1, 'Teapot', 100), (3, 1, 'Mug', 100);
INSERT INTO orders (id, status) VALUES (1, 'paid'), (2, 'paid'), (3, 'new');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price) VALUES
    (1, 1, 1, 1, 100), (1, 2, 2, 1, 100), (1, 3, 2, 1, 0), (2, 1, 1, 1, 100), (2, 2, 2, 5, 100),
    (3, 1, 3, 1, 100), (3, 2, 1, 1, 100), (3, 3, 3, 1, 90);
