INSERT INTO users (id, handle) VALUES (17, 'anna'), (2, 'boris');
INSERT INTO posts (id, author_id, body, created_at, deleted_at) VALUES
    (1, 17, 'Nobody came', '2026-03-01 10:00+00', NULL),
    (2, 17, 'Deleted', '2026-03-02 10:00+00', '2026-03-03 10:00+00'),
    (3, 17, 'Liked, not discussed', '2026-03-04 10:00+00', NULL),
    (4, 17, 'Discussed, not liked', '2026-03-05 10:00+00', NULL);
INSERT INTO likes (user_id, post_id) VALUES (2, 3);
INSERT INTO comments (post_id, author_id, body, created_at) VALUES (4, 2, 'Hm', '2026-03-05 11:00+00');
