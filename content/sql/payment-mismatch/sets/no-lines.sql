INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 2000);
INSERT INTO orders (id, status) VALUES (1, 'delivered'), (2, 'delivered'), (3, 'cancelled'), (4, 'delivered');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price) VALUES (4, 1, 1, 1, 2000);
INSERT INTO payments (order_id, amount, status) VALUES (1, 700, 'succeeded'), (3, 700, 'succeeded'), (4, 1999.99, 'succeeded');
