INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 2000), (2, 1, 'Teapot', 1500);
INSERT INTO stock (product_id, warehouse, quantity) VALUES (1, 'moscow', 4), (2, 'moscow', 7);
INSERT INTO stock_counts (product_id, warehouse, counted) VALUES (2, 'moscow', 7);
