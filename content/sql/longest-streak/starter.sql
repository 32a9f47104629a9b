SELECT e.user_id, count(*) AS days, max(e.occurred_at)::date AS last_day
FROM events AS e
GROUP BY e.user_id;
