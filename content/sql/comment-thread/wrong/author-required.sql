WITH RECURSIVE thread AS (
    SELECT id, author_id, created_at, 0 AS depth FROM comments WHERE post_id = 22 AND parent_id IS NULL
    UNION ALL
    SELECT answer.id, answer.author_id, answer.created_at, thread.depth + 1
    FROM thread
    JOIN comments AS answer ON answer.parent_id = thread.id
) SEARCH DEPTH FIRST BY created_at, id SET reading_order
SELECT thread.depth, thread.id AS comment_id, author.handle AS author
FROM thread
JOIN users AS author ON author.id = thread.author_id
ORDER BY reading_order;
