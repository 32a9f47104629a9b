WITH cancelled AS (
    UPDATE orders AS o
    SET status = 'cancelled'
    WHERE o.status = 'new'
      AND o.created_at < '2026-06-16 00:00+00'
      AND NOT EXISTS (SELECT 1 FROM payments AS p WHERE p.order_id = o.id AND p.status IN ('pending', 'succeeded'))
    RETURNING o.id, o.warehouse
)
UPDATE stock AS s
SET reserved = s.reserved - i.quantity
FROM cancelled AS c
JOIN order_items AS i ON i.order_id = c.id
WHERE s.product_id = i.product_id AND s.warehouse = c.warehouse;
