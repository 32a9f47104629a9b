SELECT p.id, p.created_at,
       (SELECT count(*) FROM likes AS l WHERE l.post_id = p.id) AS likes,
       (SELECT count(*) FROM comments AS c WHERE c.post_id = p.id) AS comments
FROM posts AS p
WHERE p.author_id = 17 AND p.deleted_at IS NULL
ORDER BY p.created_at DESC, p.id DESC
LIMIT 10;
