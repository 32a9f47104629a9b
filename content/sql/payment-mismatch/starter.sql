SELECT o.id AS order_id, 0 AS total, 0 AS paid
FROM orders AS o
WHERE o.status = 'delivered';
