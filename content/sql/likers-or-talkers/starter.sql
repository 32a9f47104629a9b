SELECT u.id AS user_id, 'likes' AS only
FROM users AS u
WHERE u.deactivated_at IS NULL;
