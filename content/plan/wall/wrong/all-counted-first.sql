WITH l AS (SELECT post_id, count(*) AS n FROM likes GROUP BY post_id),
     c AS (SELECT post_id, count(*) AS n FROM comments GROUP BY post_id)
SELECT p.id, p.created_at, coalesce(l.n, 0) AS likes, coalesce(c.n, 0) AS comments
FROM posts AS p
LEFT JOIN l ON l.post_id = p.id
LEFT JOIN c ON c.post_id = p.id
WHERE p.author_id = 17 AND p.deleted_at IS NULL
ORDER BY p.created_at DESC, p.id DESC
LIMIT 10;
