INSERT INTO users (id, handle) VALUES (1, 'marta.reads');
INSERT INTO posts (id, author_id, created_at) VALUES (21, 1, '2026-06-01 09:00+00'), (22, 1, '2026-06-01 09:00+00');
INSERT INTO comments (id, post_id, parent_id, author_id, created_at) VALUES
    (1, 21, NULL, 1, '2026-06-01 10:00+00'), (2, 21, 1, 1, '2026-06-01 11:00+00'), (3, 22, NULL, 1, '2026-06-01 12:00+00');
