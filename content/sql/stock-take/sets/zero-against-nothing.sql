INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 2000), (2, 1, 'Teapot', 1500), (3, 1, 'Mug', 400);
INSERT INTO stock (product_id, warehouse, quantity) VALUES (1, 'moscow', 0), (3, 'perm', 0);
INSERT INTO stock_counts (product_id, warehouse, counted) VALUES (2, 'moscow', 0), (3, 'perm', 0);
