SELECT status, count(*) AS orders, min(created_at) AS first, max(created_at) AS last
FROM orders
WHERE warehouse = :hub AND promo_code = :promo
GROUP BY status;
