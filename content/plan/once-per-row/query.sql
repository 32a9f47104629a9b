SELECT u.id, u.handle,
       (SELECT count(*) FROM posts AS p WHERE p.author_id = u.id) AS posts
FROM users AS u
WHERE u.joined_at < :before
ORDER BY u.id;
