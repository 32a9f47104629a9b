INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 2000);
INSERT INTO orders (id, status) VALUES (1, 'delivered'), (2, 'delivered'), (3, 'delivered');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price) VALUES
    (1, 1, 1, 1, 2000), (2, 1, 1, 1, 2000), (3, 1, 1, 1, 2000);
INSERT INTO payments (order_id, amount, status) VALUES
    (1, 2000, 'failed'), (1, 2000, 'succeeded'), (2, 2000, 'failed'), (3, 2000, 'refunded');
