WITH days AS (
    SELECT DISTINCT (occurred_at AT TIME ZONE 'UTC')::date AS day
    FROM events
    WHERE occurred_at >= '2026-06-07 00:00+00' AND occurred_at < '2026-06-21 00:00+00'
)
SELECT d.day,
       count(DISTINCT e.user_id) FILTER (WHERE (e.occurred_at AT TIME ZONE 'UTC')::date = d.day) AS daily,
       count(DISTINCT e.user_id) AS weekly
FROM days AS d
JOIN events AS e ON (e.occurred_at AT TIME ZONE 'UTC')::date BETWEEN d.day - 6 AND d.day
GROUP BY d.day
ORDER BY d.day;
