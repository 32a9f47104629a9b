WITH firsts AS (
    SELECT DISTINCT ON (customer_id) customer_id, id, created_at
    FROM orders
    WHERE customer_id IS NOT NULL AND status <> 'cancelled'
    ORDER BY customer_id, created_at, id
)
SELECT to_char(f.created_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month,
       count(DISTINCT f.customer_id) AS newcomers,
       count(o.id) AS returned,
       round(100.0 * count(o.id) / count(DISTINCT f.customer_id), 1) AS percent
FROM firsts AS f
LEFT JOIN orders AS o ON o.customer_id = f.customer_id AND o.id <> f.id AND o.status <> 'cancelled'
    AND o.created_at <= f.created_at + interval '30 days'
GROUP BY 1;
