INSERT INTO orders (id, status) VALUES (1, 'paid');
INSERT INTO payments (order_id, amount, status, created_at) VALUES
    (1, 500, 'failed', '2026-03-05 10:00+00'), (1, 500, 'succeeded', '2026-03-06 10:00+00'), (1, 500, 'succeeded', '2026-03-06 10:00+00'),
    (1, 300, 'refunded', '2026-03-06 12:00+00'), (1, 300, 'pending', '2026-03-08 12:00+00');
