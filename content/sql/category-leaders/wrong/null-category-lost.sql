WITH sales AS (
    SELECT p.category, p.id AS product_id, sum(i.quantity * i.unit_price) AS revenue
    FROM products AS p
    JOIN order_items AS i ON i.product_id = p.id
    JOIN orders AS o ON o.id = i.order_id AND o.status <> 'cancelled'
    GROUP BY p.id
)
SELECT a.category, a.product_id, a.revenue, 1 + count(b.product_id) FILTER (WHERE b.revenue > a.revenue) AS place
FROM sales AS a
JOIN sales AS b ON b.category = a.category
GROUP BY a.category, a.product_id, a.revenue
HAVING count(b.product_id) FILTER (WHERE b.revenue > a.revenue) < 2;
