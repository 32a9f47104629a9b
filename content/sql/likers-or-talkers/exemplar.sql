SELECT u.id AS user_id, groups.only
FROM users AS u
JOIN (
    (SELECT user_id, 'likes' AS only FROM likes
     EXCEPT
     SELECT author_id, 'likes' FROM comments)
    UNION ALL
    (SELECT author_id, 'comments' FROM comments
     EXCEPT
     SELECT user_id, 'comments' FROM likes)
) AS groups ON groups.user_id = u.id
WHERE u.deactivated_at IS NULL;
