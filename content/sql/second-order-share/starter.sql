SELECT to_char(o.created_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, count(*) AS newcomers, 0 AS returned, 0.0 AS percent
FROM orders AS o
GROUP BY 1;
