INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 2000), (2, 1, 'Teapot', 1500);
INSERT INTO stock (product_id, warehouse, quantity) VALUES (1, 'moscow', 15);
INSERT INTO deliveries (id, product_id, warehouse, quantity, arrived_at, applied_at) VALUES
    (1, 1, 'moscow', 10, '2026-06-01 10:00+00', '2026-06-01 10:01+00'), (2, 2, 'moscow', 5, '2026-06-02 10:00+00', NULL);
