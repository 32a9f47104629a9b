SELECT c.city,
       count(DISTINCT o.id) AS orders,
       round((percentile_cont(0.5) WITHIN GROUP (ORDER BY i.quantity * i.unit_price))::numeric, 2) AS median
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
JOIN order_items AS i ON i.order_id = o.id
WHERE o.status = 'delivered'
GROUP BY c.city
HAVING count(DISTINCT o.id) >= 3;
