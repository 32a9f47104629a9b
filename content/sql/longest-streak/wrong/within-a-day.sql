WITH marked AS (
    SELECT user_id, occurred_at,
           CASE WHEN occurred_at - lag(occurred_at) OVER by_user <= interval '24 hours' THEN 0 ELSE 1 END AS starts
    FROM events
    WHERE user_id IS NOT NULL
    WINDOW by_user AS (PARTITION BY user_id ORDER BY occurred_at)
), numbered AS (
    SELECT user_id, (occurred_at AT TIME ZONE 'UTC')::date AS day,
           sum(starts) OVER (PARTITION BY user_id ORDER BY occurred_at) AS streak
    FROM marked
), streaks AS (
    SELECT user_id, count(DISTINCT day) AS days, max(day) AS last_day FROM numbered GROUP BY user_id, streak
)
SELECT DISTINCT ON (user_id) user_id, days, last_day
FROM streaks
ORDER BY user_id, days DESC, last_day DESC;
