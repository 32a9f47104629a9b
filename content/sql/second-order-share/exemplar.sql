WITH numbered AS (
    SELECT created_at AS first_at,
           lead(created_at) OVER by_customer AS second_at,
           row_number() OVER by_customer AS number
    FROM orders
    WHERE customer_id IS NOT NULL AND status <> 'cancelled'
    WINDOW by_customer AS (PARTITION BY customer_id ORDER BY created_at, id)
), newcomers AS (
    SELECT to_char(first_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month,
           second_at <= first_at + interval '30 days' AS returned
    FROM numbered
    WHERE number = 1
)
SELECT month,
       count(*) AS newcomers,
       count(*) FILTER (WHERE returned) AS returned,
       round(100.0 * count(*) FILTER (WHERE returned) / count(*), 1) AS percent
FROM newcomers
GROUP BY month;
