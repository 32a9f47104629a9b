(SELECT user_id, 'likes' AS only FROM likes EXCEPT SELECT author_id, 'likes' FROM comments)
UNION ALL
(SELECT author_id, 'comments' FROM comments WHERE author_id IS NOT NULL EXCEPT SELECT user_id, 'comments' FROM likes);
