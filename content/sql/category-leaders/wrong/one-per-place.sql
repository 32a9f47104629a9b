SELECT category, product_id, revenue, place
FROM (
    SELECT p.category, p.id AS product_id, sum(i.quantity * i.unit_price) AS revenue,
           row_number() OVER (PARTITION BY p.category ORDER BY sum(i.quantity * i.unit_price) DESC) AS place
    FROM products AS p
    JOIN order_items AS i ON i.product_id = p.id
    JOIN orders AS o ON o.id = i.order_id AND o.status <> 'cancelled'
    GROUP BY p.id
) AS ranked
WHERE place <= 2;
