WITH numbered AS (
    SELECT created_at AS first_at, lead(created_at) OVER w AS second_at, row_number() OVER w AS number
    FROM orders
    WHERE status <> 'cancelled'
    WINDOW w AS (PARTITION BY customer_id ORDER BY created_at, id)
)
SELECT to_char(first_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month,
       count(*) AS newcomers,
       count(*) FILTER (WHERE second_at <= first_at + interval '30 days') AS returned,
       round(100.0 * count(*) FILTER (WHERE second_at <= first_at + interval '30 days') / count(*), 1) AS percent
FROM numbered
WHERE number = 1
GROUP BY 1;
