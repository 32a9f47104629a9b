SELECT i.order_id, sum(i.quantity * i.unit_price) AS total, coalesce(max(p.paid), 0) AS paid
FROM order_items AS i
JOIN orders AS o ON o.id = i.order_id
LEFT JOIN (
    SELECT order_id, sum(amount) AS paid FROM payments WHERE status = 'succeeded' GROUP BY order_id
) AS p ON p.order_id = i.order_id
WHERE o.status = 'delivered'
GROUP BY i.order_id
HAVING sum(i.quantity * i.unit_price) <> coalesce(max(p.paid), 0);
