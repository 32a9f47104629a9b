INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, category, price)
SELECT i, 1, 'Set ' || i, 'textiles', 100 FROM generate_series(1, 4) AS i;
INSERT INTO orders (id, status) VALUES (1, 'delivered'), (2, 'cancelled');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price) VALUES
    (1, 1, 1, 3, 100), (1, 2, 2, 2, 100), (1, 3, 3, 1, 100), (2, 1, 3, 8, 100), (2, 2, 4, 9, 100);
