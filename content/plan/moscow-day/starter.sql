SELECT warehouse, count(*) AS orders
FROM orders
WHERE date(created_at AT TIME ZONE 'Europe/Moscow') = DATE :day
GROUP BY warehouse
ORDER BY warehouse;
