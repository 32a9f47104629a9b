WITH numbered AS (
    SELECT user_id, (occurred_at AT TIME ZONE 'UTC')::date AS day,
           (occurred_at AT TIME ZONE 'UTC')::date - (row_number() OVER (PARTITION BY user_id ORDER BY occurred_at))::integer AS streak
    FROM events
    WHERE user_id IS NOT NULL
), streaks AS (
    SELECT user_id, count(DISTINCT day) AS days, max(day) AS last_day FROM numbered GROUP BY user_id, streak
)
SELECT DISTINCT ON (user_id) user_id, days, last_day
FROM streaks
ORDER BY user_id, days DESC, last_day DESC;
