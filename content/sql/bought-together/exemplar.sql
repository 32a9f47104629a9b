WITH baskets AS (
    SELECT DISTINCT i.order_id, i.product_id
    FROM order_items AS i
    JOIN orders AS o ON o.id = i.order_id
    WHERE o.status <> 'cancelled'
)
SELECT a.product_id AS first_id, b.product_id AS second_id, count(*) AS orders
FROM baskets AS a
JOIN baskets AS b ON b.order_id = a.order_id AND b.product_id > a.product_id
GROUP BY a.product_id, b.product_id
HAVING count(*) >= 3;
