SELECT (e.occurred_at AT TIME ZONE 'UTC')::date AS day, count(*) AS daily, 0 AS weekly
FROM events AS e
GROUP BY 1
ORDER BY 1;
