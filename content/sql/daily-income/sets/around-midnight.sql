INSERT INTO orders (id, status) VALUES (1, 'paid');
INSERT INTO payments (order_id, amount, status, created_at) VALUES
    (1, 1, 'succeeded', '2026-03-10 20:59:59+00'), (1, 10, 'succeeded', '2026-03-10 21:00:00+00'),
    (1, 100, 'succeeded', '2026-03-10 23:59:59+00'), (1, 1000, 'succeeded', '2026-03-11 00:00:00+00');
