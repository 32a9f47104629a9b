INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, category, price)
SELECT i, 1, 'Lamp ' || i, CASE WHEN i < 5 THEN 'lighting' ELSE 'garden' END, 100 FROM generate_series(1, 6) AS i;
INSERT INTO orders (id, status) VALUES (1, 'delivered');
INSERT INTO order_items (order_id, line, product_id, quantity, unit_price) VALUES
    (1, 1, 1, 9, 100), (1, 2, 2, 7, 100), (1, 3, 3, 7, 100), (1, 4, 4, 1, 100), (1, 5, 5, 1, 100);
