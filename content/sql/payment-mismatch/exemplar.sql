WITH totals AS (
    SELECT order_id, sum(quantity * unit_price) AS total
    FROM order_items
    GROUP BY order_id
), paid AS (
    SELECT order_id, sum(amount) AS paid
    FROM payments
    WHERE status = 'succeeded'
    GROUP BY order_id
)
SELECT o.id AS order_id, coalesce(totals.total, 0) AS total, coalesce(paid.paid, 0) AS paid
FROM orders AS o
LEFT JOIN totals ON totals.order_id = o.id
LEFT JOIN paid ON paid.order_id = o.id
WHERE o.status = 'delivered'
  AND coalesce(totals.total, 0) <> coalesce(paid.paid, 0);
