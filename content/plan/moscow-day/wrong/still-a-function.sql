SELECT warehouse, count(*) AS orders
FROM orders
WHERE date_trunc('day', created_at, 'Europe/Moscow') = DATE :day::timestamp AT TIME ZONE 'Europe/Moscow'
GROUP BY warehouse
ORDER BY warehouse;
