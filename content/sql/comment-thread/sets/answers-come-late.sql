INSERT INTO users (id, handle) VALUES (1, 'marta.reads'), (2, 'gleb.bakes');
INSERT INTO posts (id, author_id, created_at) VALUES (22, 1, '2026-06-01 09:00+00');
INSERT INTO comments (id, post_id, parent_id, author_id, created_at) VALUES
    (1, 22, NULL, 2, '2026-06-01 10:00+00'), (2, 22, NULL, 1, '2026-06-01 11:00+00'), (3, 22, 1, 1, '2026-06-01 12:00+00'),
    (4, 22, 2, 2, '2026-06-01 13:00+00'), (5, 22, 3, 2, '2026-06-01 14:00+00');
