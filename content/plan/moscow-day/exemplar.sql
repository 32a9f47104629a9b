SELECT warehouse, count(*) AS orders
FROM orders
WHERE created_at >= DATE :day::timestamp AT TIME ZONE 'Europe/Moscow'
  AND created_at < (DATE :day + 1)::timestamp AT TIME ZONE 'Europe/Moscow'
GROUP BY warehouse
ORDER BY warehouse;
