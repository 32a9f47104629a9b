SELECT u.id AS user_id, CASE WHEN c.id IS NULL THEN 'likes' ELSE 'comments' END AS only
FROM users AS u
LEFT JOIN likes AS l ON l.user_id = u.id
LEFT JOIN comments AS c ON c.author_id = u.id
WHERE u.deactivated_at IS NULL
  AND (l.user_id IS NULL) <> (c.id IS NULL);
