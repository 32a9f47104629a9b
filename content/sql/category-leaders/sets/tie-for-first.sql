INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, category, price)
SELECT i, 1, 'Kettle ' || i, 'kitchen', 100 FROM generate_series(1, 4) AS i;
INSERT INTO orders (id, status) VALUES (1, 'delivered'), (2, 'new');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price) VALUES
    (1, 1, 1, 5, 100), (1, 2, 2, 2, 200), (2, 1, 2, 1, 100), (2, 2, 3, 4, 100), (2, 3, 4, 1, 100);
