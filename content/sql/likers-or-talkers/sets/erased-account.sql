INSERT INTO users (id, handle) VALUES (1, 'marta.reads'), (2, 'gleb.bakes');
INSERT INTO posts (id, author_id, created_at) VALUES (1, 1, '2026-06-01 09:00+00');
INSERT INTO likes (user_id, post_id) VALUES (1, 1);
INSERT INTO comments (post_id, author_id, created_at) VALUES (1, NULL, '2026-06-01 10:00+00'), (1, 2, '2026-06-01 10:00+00');
