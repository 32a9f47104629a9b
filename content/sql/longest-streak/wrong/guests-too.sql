WITH active_days AS (
    SELECT DISTINCT user_id, (occurred_at AT TIME ZONE 'UTC')::date AS day FROM events
), numbered AS (
    SELECT user_id, day, day - (row_number() OVER (PARTITION BY user_id ORDER BY day))::integer AS streak FROM active_days
), streaks AS (
    SELECT user_id, count(*) AS days, max(day) AS last_day FROM numbered GROUP BY user_id, streak
)
SELECT DISTINCT ON (user_id) user_id, days, last_day
FROM streaks
ORDER BY user_id, days DESC, last_day DESC;
