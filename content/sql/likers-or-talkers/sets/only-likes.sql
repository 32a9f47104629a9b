INSERT INTO users (id, handle) SELECT i, 'reader.' || i FROM generate_series(1, 5) AS i;
INSERT INTO posts (id, author_id, created_at) VALUES (1, 5, '2026-06-01 09:00+00');
INSERT INTO likes (user_id, post_id) VALUES (1, 1), (2, 1), (3, 1);
INSERT INTO comments (post_id, author_id, created_at) VALUES (1, 3, '2026-06-01 10:00+00'), (1, 4, '2026-06-01 10:00+00');
