WITH RECURSIVE thread AS (
    SELECT id, author_id, 0 AS depth, id::text AS path FROM comments WHERE post_id = 22 AND parent_id IS NULL
    UNION ALL
    SELECT answer.id, answer.author_id, thread.depth + 1, thread.path || '/' || answer.id
    FROM thread
    JOIN comments AS answer ON answer.parent_id = thread.id
)
SELECT thread.depth, thread.id AS comment_id, author.handle AS author
FROM thread
LEFT JOIN users AS author ON author.id = thread.author_id
ORDER BY thread.path;
