INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 100);
INSERT INTO customers (id, full_name, city) VALUES (1, 'Ivan Popov', 'Perm'), (2, 'Anna Belova', 'Perm');
INSERT INTO orders (id, customer_id, status) VALUES (1, 1, 'delivered'), (2, 1, 'delivered'), (3, 2, 'delivered'), (4, 2, 'delivered');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price) VALUES
    (1, 1, 1, 1, 100), (2, 1, 1, 1, 400), (3, 1, 1, 1, 250.01), (4, 1, 1, 1, 900);
