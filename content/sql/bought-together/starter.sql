SELECT a.product_id AS first_id, b.product_id AS second_id, count(*) AS orders
FROM order_items AS a
JOIN order_items AS b ON b.order_id = a.order_id
GROUP BY 1, 2;
