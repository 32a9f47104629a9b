SELECT warehouse, count(*) AS orders
FROM orders
WHERE created_at BETWEEN (DATE :day::timestamp AT TIME ZONE 'Europe/Moscow')
                     AND ((DATE :day + 1)::timestamp AT TIME ZONE 'Europe/Moscow')
GROUP BY warehouse
ORDER BY warehouse;
