WITH gaps AS (
    SELECT customer_id, created_at,
           lead(created_at) OVER (PARTITION BY customer_id ORDER BY created_at, id) <= created_at + interval '30 days' AS quick
    FROM orders
    WHERE customer_id IS NOT NULL AND status <> 'cancelled'
), per_customer AS (
    SELECT to_char(min(created_at) AT TIME ZONE 'UTC', 'YYYY-MM') AS month, coalesce(bool_or(quick), false) AS returned
    FROM gaps
    GROUP BY customer_id
)
SELECT month, count(*) AS newcomers, count(*) FILTER (WHERE returned) AS returned,
       round(100.0 * count(*) FILTER (WHERE returned) / count(*), 1) AS percent
FROM per_customer
GROUP BY month;
