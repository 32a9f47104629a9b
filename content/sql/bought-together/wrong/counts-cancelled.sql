SELECT a.product_id AS first_id, b.product_id AS second_id, count(DISTINCT a.order_id) AS orders
FROM order_items AS a
JOIN order_items AS b ON b.order_id = a.order_id AND b.product_id > a.product_id
GROUP BY 1, 2
HAVING count(DISTINCT a.order_id) >= 3;
