SELECT category, product_id, revenue, place
FROM (
    SELECT p.category, p.id AS product_id, sum(i.quantity * i.unit_price) AS revenue,
           rank() OVER (PARTITION BY p.category ORDER BY sum(i.quantity * i.unit_price) DESC) AS place
    FROM products AS p
    JOIN order_items AS i ON i.product_id = p.id
    GROUP BY p.id
) AS ranked
WHERE place <= 2;
