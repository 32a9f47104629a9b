SELECT p.id, p.created_at, count(l.user_id) AS likes, count(c.id) AS comments
FROM posts AS p
LEFT JOIN likes AS l ON l.post_id = p.id
LEFT JOIN comments AS c ON c.post_id = p.id
WHERE p.author_id = 17 AND p.deleted_at IS NULL
GROUP BY p.id
ORDER BY p.created_at DESC, p.id DESC
LIMIT 10;
