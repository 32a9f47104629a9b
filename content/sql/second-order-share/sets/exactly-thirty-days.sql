INSERT INTO customers (id, full_name, city)
SELECT i, 'Ivan Popov', 'Perm' FROM generate_series(1, 4) AS i;
INSERT INTO orders (id, customer_id, status, created_at) VALUES
    (1, 1, 'delivered', '2026-03-01 10:00:00+00'), (2, 1, 'delivered', '2026-03-31 10:00:00+00'),
    (3, 2, 'delivered', '2026-03-01 10:00:00+00'), (4, 2, 'delivered', '2026-03-31 10:00:01+00'),
    (5, 3, 'cancelled', '2026-02-27 10:00:00+00'), (6, 3, 'paid', '2026-03-01 10:00:00+00'), (7, 3, 'cancelled', '2026-03-02 10:00+00'),
    (8, 4, 'paid', '2026-03-15 10:00:00+00'), (9, 4, 'paid', '2026-03-15 10:00:00+00');
