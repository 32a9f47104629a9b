WITH daily AS (
    SELECT calendar.day, count(DISTINCT e.user_id) AS people
    FROM generate_series(timestamp '2026-06-01', timestamp '2026-06-20', interval '1 day') AS calendar (day)
    LEFT JOIN events AS e ON (e.occurred_at AT TIME ZONE 'UTC')::date = calendar.day
    GROUP BY calendar.day
), rolling AS (
    SELECT day::date AS day, people AS daily, sum(people) OVER (ORDER BY day ROWS 6 PRECEDING) AS weekly FROM daily
)
SELECT day, daily, weekly
FROM rolling
WHERE day >= '2026-06-07'
ORDER BY day;
