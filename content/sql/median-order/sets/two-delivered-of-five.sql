INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 100);
INSERT INTO customers (id, full_name, city) VALUES (1, 'Ivan Popov', 'Perm'), (2, 'Anna Belova', 'Tula');
INSERT INTO orders (id, customer_id, status) VALUES
    (1, 1, 'delivered'), (2, 1, 'delivered'), (3, 1, 'cancelled'), (4, 1, 'new'), (5, 1, 'shipped'),
    (6, 2, 'delivered'), (7, 2, 'delivered'), (8, 2, 'delivered');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price)
SELECT i, 1, 1, 1, i * 100 FROM generate_series(1, 8) AS i;
