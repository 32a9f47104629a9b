SELECT d::date AS day,
       count(p.id) AS payments,
       coalesce(sum(p.amount), 0) AS income,
       sum(coalesce(sum(p.amount), 0)) OVER (ORDER BY d) AS running
FROM generate_series(timestamp '2026-03-01', timestamp '2026-03-31', interval '1 day') AS d
LEFT JOIN payments AS p ON p.status = 'succeeded' AND (p.created_at AT TIME ZONE 'Europe/Moscow')::date = d::date
GROUP BY d
ORDER BY d DESC;
