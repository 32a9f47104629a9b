SELECT s.id AS seller_id, s.name, count(DISTINCT sold.order_id) AS orders, sum(sold.amount) AS revenue
FROM sellers AS s
LEFT JOIN (
    SELECT p.seller_id, i.order_id, i.quantity * i.unit_price AS amount
    FROM orders AS o
    JOIN order_items AS i ON i.order_id = o.id
    JOIN products AS p ON p.id = i.product_id
    WHERE o.status = 'delivered' AND o.created_at >= '2026-03-01 00:00+00' AND o.created_at < '2026-04-01 00:00+00'
) AS sold ON sold.seller_id = s.id
GROUP BY s.id;
