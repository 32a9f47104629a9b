WITH active_days AS (
    SELECT DISTINCT user_id, (occurred_at AT TIME ZONE 'UTC')::date AS day
    FROM events
    WHERE user_id IS NOT NULL
)
SELECT calendar.day::date AS day,
       count(a.user_id) FILTER (WHERE a.day = calendar.day) AS daily,
       count(DISTINCT a.user_id) AS weekly
FROM generate_series(timestamp '2026-06-07', timestamp '2026-06-20', interval '1 day') AS calendar (day)
LEFT JOIN active_days AS a ON a.day > calendar.day - interval '7 days' AND a.day <= calendar.day
GROUP BY calendar.day
ORDER BY calendar.day;
