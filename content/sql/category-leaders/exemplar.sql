WITH sales AS (
    SELECT p.category, p.id AS product_id, sum(i.quantity * i.unit_price) AS revenue
    FROM products AS p
    JOIN order_items AS i ON i.product_id = p.id
    JOIN orders AS o ON o.id = i.order_id
    WHERE o.status <> 'cancelled'
    GROUP BY p.id
)
SELECT category, product_id, revenue, place
FROM (
    SELECT sales.*, rank() OVER (PARTITION BY category ORDER BY revenue DESC) AS place
    FROM sales
) AS ranked
WHERE place <= 2;
