INSERT INTO orders (id, warehouse, status, created_at) VALUES
    (1, 'moscow', 'paid', '2025-03-07 20:59:59.999999+00'),
    (2, 'moscow', 'paid', '2025-03-07 21:00+00'),
    (3, 'kazan', 'paid', '2025-03-08 12:00+00'),
    (4, 'moscow', 'paid', '2025-03-08 20:59:59.999999+00'),
    (5, 'moscow', 'paid', '2025-03-08 21:00+00');
