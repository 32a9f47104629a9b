INSERT INTO users (id, handle) VALUES (1, 'marta.reads'), (2, 'gleb.bakes'), (3, 'zoya.draws');
INSERT INTO posts (id, author_id, created_at) SELECT i, 1, '2026-06-01 09:00+00' FROM generate_series(1, 3) AS i;
INSERT INTO likes (user_id, post_id) VALUES (1, 1), (1, 2), (1, 3), (3, 1), (3, 2);
INSERT INTO comments (post_id, author_id, created_at) VALUES
    (1, 2, '2026-06-01 10:00+00'), (1, 2, '2026-06-01 11:00+00'), (1, 3, '2026-06-01 12:00+00'), (2, 3, '2026-06-01 12:00+00');
