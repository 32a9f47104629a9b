SELECT o.id AS order_id, coalesce(t.total, 0) AS total, coalesce(p.paid, 0) AS paid
FROM orders AS o
LEFT JOIN (SELECT order_id, sum(quantity * unit_price) AS total FROM order_items GROUP BY order_id) AS t ON t.order_id = o.id
LEFT JOIN (SELECT order_id, sum(amount) AS paid FROM payments GROUP BY order_id) AS p ON p.order_id = o.id
WHERE o.status = 'delivered' AND coalesce(t.total, 0) <> coalesce(p.paid, 0);
