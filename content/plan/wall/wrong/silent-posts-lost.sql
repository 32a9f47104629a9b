SELECT p.id, p.created_at, l.likes, c.comments
FROM posts AS p
JOIN LATERAL (SELECT count(*) AS likes FROM likes WHERE post_id = p.id HAVING count(*) > 0) AS l ON true
JOIN LATERAL (SELECT count(*) AS comments FROM comments WHERE post_id = p.id) AS c ON true
WHERE p.author_id = 17 AND p.deleted_at IS NULL
ORDER BY p.created_at DESC, p.id DESC
LIMIT 10;
