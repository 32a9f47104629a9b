INSERT INTO customers (id, full_name, city) VALUES (5, 'Anna Popova', 'Kazan');
INSERT INTO orders (id, customer_id, status, created_at) VALUES
    (1, 5, 'new', '2025-03-07 23:59:59+00'), (2, 5, 'paid', '2025-03-08 00:00+00'), (3, NULL, 'paid', '2025-03-09 00:00+00');
