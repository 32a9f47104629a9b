WITH totals AS (
    SELECT order_id, sum(quantity * unit_price) AS total FROM order_items GROUP BY order_id
), paid AS (
    SELECT order_id, sum(amount) AS paid FROM payments WHERE status = 'succeeded' GROUP BY order_id
)
SELECT o.id AS order_id, totals.total, paid.paid
FROM orders AS o
LEFT JOIN totals ON totals.order_id = o.id
LEFT JOIN paid ON paid.order_id = o.id
WHERE o.status = 'delivered' AND totals.total <> paid.paid;
