SELECT u.id AS user_id, CASE WHEN EXISTS (SELECT 1 FROM likes AS l WHERE l.user_id = u.id) THEN 'likes' ELSE 'comments' END AS only
FROM users AS u
WHERE u.deactivated_at IS NULL
  AND u.id IN (
      SELECT user_id FROM likes
      EXCEPT
      SELECT author_id FROM comments
      UNION
      SELECT author_id FROM comments
      EXCEPT
      SELECT user_id FROM likes
  );
