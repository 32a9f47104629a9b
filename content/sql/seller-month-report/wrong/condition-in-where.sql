SELECT s.id AS seller_id, s.name, count(DISTINCT o.id) AS orders, coalesce(sum(i.quantity * i.unit_price), 0) AS revenue
FROM sellers AS s
LEFT JOIN products AS p ON p.seller_id = s.id
LEFT JOIN order_items AS i ON i.product_id = p.id
LEFT JOIN orders AS o ON o.id = i.order_id
WHERE o.status = 'delivered'
  AND o.created_at >= '2026-03-01 00:00+00'
  AND o.created_at < '2026-04-01 00:00+00'
GROUP BY s.id;
