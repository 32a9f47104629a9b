SELECT (created_at AT TIME ZONE 'Europe/Moscow')::date AS day,
       count(*) AS payments,
       sum(amount) AS income,
       sum(sum(amount)) OVER (ORDER BY (created_at AT TIME ZONE 'Europe/Moscow')::date) AS running
FROM payments
WHERE status = 'succeeded'
  AND created_at >= '2026-03-01 00:00+03'
  AND created_at < '2026-04-01 00:00+03'
GROUP BY 1
ORDER BY 1;
