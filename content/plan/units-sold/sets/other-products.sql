INSERT INTO sellers (id, name, city) VALUES (1, 'Shop', 'Moscow');
INSERT INTO products (id, seller_id, title, price) VALUES (13, 1, 'Kettle', 100), (4711, 1, 'Lamp', 200);
INSERT INTO orders (id, status) VALUES (1, 'paid'), (2, 'paid');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price) VALUES
    (1, 1, 13, 2, 100), (1, 2, 13, 3, 0), (1, 3, 4711, 1, 200), (2, 1, 13, 1, 100);
