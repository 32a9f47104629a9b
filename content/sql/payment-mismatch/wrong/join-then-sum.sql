SELECT o.id AS order_id, coalesce(sum(i.quantity * i.unit_price), 0) AS total, coalesce(sum(p.amount), 0) AS paid
FROM orders AS o
LEFT JOIN order_items AS i ON i.order_id = o.id
LEFT JOIN payments AS p ON p.order_id = o.id AND p.status = 'succeeded'
WHERE o.status = 'delivered'
GROUP BY o.id
HAVING coalesce(sum(i.quantity * i.unit_price), 0) <> coalesce(sum(p.amount), 0);
