SELECT c.city, count(*) AS orders, 0.0 AS median
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.city;
