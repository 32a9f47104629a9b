INSERT INTO orders (id, status) VALUES (1, 'paid');
INSERT INTO payments (order_id, amount, status, created_at) VALUES (1, 700, 'succeeded', '2026-03-10 09:00+00');
