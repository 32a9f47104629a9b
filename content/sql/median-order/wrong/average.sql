WITH order_totals AS (
    SELECT c.city, sum(i.quantity * i.unit_price) AS total
    FROM customers AS c
    JOIN orders AS o ON o.customer_id = c.id
    JOIN order_items AS i ON i.order_id = o.id
    WHERE o.status = 'delivered'
    GROUP BY o.id, c.city
)
SELECT city, count(*) AS orders, round(avg(total), 2) AS median
FROM order_totals
GROUP BY city
HAVING count(*) >= 3;
