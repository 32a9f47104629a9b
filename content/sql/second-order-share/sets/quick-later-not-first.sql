INSERT INTO customers (id, full_name, city) VALUES (1, 'Ivan Popov', 'Perm'), (2, 'Anna Belova', 'Kazan');
INSERT INTO orders (id, customer_id, status, created_at) VALUES
    (1, 1, 'delivered', '2026-01-02 10:00+00'), (2, 1, 'delivered', '2026-05-04 10:00+00'), (3, 1, 'delivered', '2026-05-05 10:00+00'),
    (4, 2, 'delivered', '2026-01-09 10:00+00'), (5, 2, 'delivered', '2026-01-19 10:00+00');
