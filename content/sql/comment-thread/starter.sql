SELECT 0 AS depth, c.id AS comment_id, u.handle AS author
FROM comments AS c
LEFT JOIN users AS u ON u.id = c.author_id
WHERE c.post_id = 22 AND c.parent_id IS NULL
ORDER BY c.created_at, c.id;
