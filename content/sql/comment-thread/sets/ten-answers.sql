INSERT INTO users (id, handle) VALUES (1, 'marta.reads');
INSERT INTO posts (id, author_id, created_at) VALUES (22, 1, '2026-06-01 09:00+00');
INSERT INTO comments (id, post_id, parent_id, author_id, created_at)
SELECT i, 22, CASE WHEN i > 1 THEN 1 END, 1, '2026-06-01 10:00+00'::timestamptz + i * interval '1 minute' FROM generate_series(1, 12) AS i;
