SELECT user_id,
       count(DISTINCT (occurred_at AT TIME ZONE 'UTC')::date) AS days,
       max((occurred_at AT TIME ZONE 'UTC')::date) AS last_day
FROM events
WHERE user_id IS NOT NULL
GROUP BY user_id;
