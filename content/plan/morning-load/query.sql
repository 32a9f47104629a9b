SELECT date_trunc('month', u.joined_at) AS joined, count(*) AS shares
FROM events AS e
JOIN users AS u ON u.id = e.user_id
WHERE e.occurred_at >= :since
GROUP BY 1
ORDER BY 1;
