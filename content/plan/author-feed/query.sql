SELECT id, body, created_at
FROM posts
WHERE author_id = :author AND deleted_at IS NULL
ORDER BY created_at DESC, id DESC
LIMIT 20;
