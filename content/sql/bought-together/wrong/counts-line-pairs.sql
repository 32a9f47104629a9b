SELECT a.product_id AS first_id, b.product_id AS second_id, count(*) AS orders
FROM orders AS o
JOIN order_items AS a ON a.order_id = o.id
JOIN order_items AS b ON b.order_id = o.id AND b.product_id > a.product_id
WHERE o.status <> 'cancelled'
GROUP BY 1, 2
HAVING count(*) >= 3;
