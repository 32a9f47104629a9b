SELECT calendar.day::date AS day,
       count(DISTINCT coalesce(e.user_id, 0)) FILTER (WHERE e.occurred_at >= calendar.day AT TIME ZONE 'UTC') AS daily,
       count(DISTINCT coalesce(e.user_id, 0)) FILTER (WHERE e.id IS NOT NULL) AS weekly
FROM generate_series(timestamp '2026-06-07', timestamp '2026-06-20', interval '1 day') AS calendar (day)
LEFT JOIN events AS e
    ON e.occurred_at >= (calendar.day - interval '6 days') AT TIME ZONE 'UTC'
    AND e.occurred_at < (calendar.day + interval '1 day') AT TIME ZONE 'UTC'
GROUP BY calendar.day
ORDER BY calendar.day;
