WITH cancelled AS (
    UPDATE orders AS o
    SET status = 'cancelled'
    WHERE o.status = 'new'
      AND o.created_at < '2026-06-16 00:00+00'
      AND NOT EXISTS (
          SELECT 1
          FROM payments AS p
          WHERE p.order_id = o.id AND p.status IN ('pending', 'succeeded')
      )
    RETURNING o.id, o.warehouse
), released AS (
    SELECT i.product_id, c.warehouse, sum(i.quantity) AS quantity
    FROM cancelled AS c
    JOIN order_items AS i ON i.order_id = c.id
    GROUP BY i.product_id, c.warehouse
)
UPDATE stock AS s
SET reserved = s.reserved - r.quantity
FROM released AS r
WHERE s.product_id = r.product_id AND s.warehouse = r.warehouse;
