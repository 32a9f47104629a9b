INSERT INTO sellers (id, name, city) VALUES (1, 'Warm House', 'Tver');
INSERT INTO products (id, seller_id, title, price) VALUES (1, 1, 'Kettle', 2000);
INSERT INTO deliveries (id, product_id, warehouse, quantity, arrived_at) VALUES
    (1, 1, 'moscow', 10, '2026-06-01 10:00+00'), (2, 1, 'moscow', 10, '2026-06-01 10:00+00'), (3, 1, 'perm', 4, '2026-06-02 10:00+00');
