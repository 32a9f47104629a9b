SELECT p.category, p.id AS product_id, sum(i.quantity * i.unit_price) AS revenue, 1 AS place
FROM products AS p
JOIN order_items AS i ON i.product_id = p.id
GROUP BY p.id;
