INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 100);
INSERT INTO customers (id, full_name, city) VALUES (1, 'Ivan Popov', 'Perm');
INSERT INTO orders (id, customer_id, status) VALUES (1, 1, 'delivered'), (2, 1, 'delivered'), (3, 1, 'delivered');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price) VALUES (1, 1, 1, 1, 300), (2, 1, 1, 1, 100), (3, 1, 1, 90, 1000);
