INSERT INTO customers (id, full_name, city) VALUES (1, 'Ivan Popov', 'Perm');
INSERT INTO orders (id, customer_id, status, created_at) VALUES
    (1, NULL, 'delivered', '2026-03-02 10:00+00'), (2, NULL, 'delivered', '2026-03-05 10:00+00'),
    (3, 1, 'delivered', '2026-03-07 10:00+00'), (4, NULL, 'delivered', '2026-03-08 10:00+00');
