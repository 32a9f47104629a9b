UPDATE orders AS o
SET status = 'cancelled'
WHERE o.status = 'new'
  AND o.created_at < '2026-06-16 00:00+00'
  AND NOT EXISTS (SELECT 1 FROM payments AS p WHERE p.order_id = o.id AND p.status IN ('pending', 'succeeded'));
