SELECT u.id AS user_id, 'likes' AS only
FROM users AS u
WHERE u.deactivated_at IS NULL
  AND u.id IN (SELECT user_id FROM likes)
  AND u.id NOT IN (SELECT author_id FROM comments)
UNION ALL
SELECT u.id, 'comments'
FROM users AS u
WHERE u.deactivated_at IS NULL
  AND u.id IN (SELECT author_id FROM comments)
  AND u.id NOT IN (SELECT user_id FROM likes);
