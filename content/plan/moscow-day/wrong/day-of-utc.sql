SELECT warehouse, count(*) AS orders
FROM orders
WHERE created_at >= DATE :day AND created_at < DATE :day + 1
GROUP BY warehouse
ORDER BY warehouse;
