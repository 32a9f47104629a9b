INSERT INTO users (id, handle, joined_at, deactivated_at)
SELECT i,
       (ARRAY['marta', 'gleb', 'zoya', 'ilya', 'rita', 'yan', 'nina', 'stas', 'lida', 'artem'])[i % 10 + 1]
           || (ARRAY['.reads', '.bakes', '.cycles', '.draws'])[i / 10 % 4 + 1],
       '2025-11-01 12:00+00'::timestamptz + i * interval '3 days 7 hours',
       CASE WHEN i % 15 = 14 THEN '2026-06-20 10:00+00'::timestamptz END
FROM generate_series(1, 40) AS i;

INSERT INTO follows (follower_id, followee_id, created_at)
SELECT a.id, b.id, '2026-03-15 09:00+00'::timestamptz + (a.id * 11 + b.id * 5) % 500 * interval '2 hours'
FROM users AS a
JOIN users AS b ON a.id <> b.id
WHERE (a.id * 3 + b.id * b.id) % 13 = 4 OR (b.id <= 3 AND a.id % 2 = 0) OR (a.id + b.id) % 19 = 0;

INSERT INTO posts (id, author_id, body, created_at, deleted_at)
SELECT i, CASE WHEN i % 3 = 0 THEN i % 4 + 1 ELSE i * 7 % 36 + 1 END,
       (ARRAY['First tulips on the balcony', 'Rye bread, third attempt', 'Forty kilometres before breakfast',
              'What do you read in June?', 'Sketches from the tram'])[i % 5 + 1],
       '2026-05-25 05:40+00'::timestamptz + (i - i % 2) * interval '5 hours 10 minutes',
       CASE WHEN i % 12 = 0 THEN '2026-06-28 09:00+00'::timestamptz END
FROM generate_series(1, 150) AS i;

INSERT INTO likes (user_id, post_id, created_at)
SELECT u.id, p.id, p.created_at + (u.id * 13 + p.id) % 300 * interval '7 minutes'
FROM users AS u
JOIN posts AS p ON (u.id * 5 + p.id * 3) % 17 < 3 AND u.id % 8 > 0 AND p.author_id <> u.id;

INSERT INTO comments (id, post_id, parent_id, author_id, body, created_at)
SELECT i, i * 7 % 30 + 1, NULL,
       CASE WHEN i % 16 = 0 THEN NULL ELSE i * 5 % 33 + 1 END,
       (ARRAY['Lovely!', 'Where is this?', 'Same here', 'Teach me'])[i % 4 + 1],
       '2026-06-24 08:00+00'::timestamptz + i * interval '13 minutes'
FROM generate_series(1, 120) AS i;

INSERT INTO comments (id, post_id, parent_id, author_id, body, created_at)
SELECT 120 + c.id, c.post_id, c.id, CASE WHEN c.id % 10 = 0 THEN NULL ELSE c.id * 3 % 33 + 1 END, 'Thank you',
       c.created_at + interval '2 days'
FROM comments AS c
WHERE c.id % 2 = 0 OR c.id < 20;

INSERT INTO comments (id, post_id, parent_id, author_id, body, created_at)
SELECT 240 + c.id - 120, c.post_id, c.id, c.id * 5 % 33 + 1, 'You are welcome',
       c.created_at + interval '3 hours'
FROM comments AS c
WHERE c.id > 120 AND c.id % 3 = 0;

INSERT INTO events (id, user_id, kind, occurred_at, payload)
SELECT row_number() OVER (ORDER BY visit.started_at, visit.user_id, n), visit.user_id,
       (ARRAY['app-open', 'feed-view', 'post-view', 'post-view', 'share'])[n],
       visit.started_at + (n - 1) * (visit.user_id % 7 + 2) * interval '2 minutes',
       CASE WHEN n IN (3, 4) THEN jsonb_build_object('post', (visit.user_id * 7 + n) % 150 + 1) ELSE '{}'::jsonb END
FROM (
    SELECT u.id AS user_id,
           '2026-06-01 00:10+00'::timestamptz + d * interval '1 day' + (u.id * 41 + d * 17) % 1400 * interval '1 minute' AS started_at,
           (u.id + d) % 5 + 1 AS steps
    FROM users AS u
    CROSS JOIN generate_series(0, 27) AS d
    WHERE u.id <= 34 AND (u.id * 3 + d * d) % 7 > 3 AND d NOT IN (12, 13)
) AS visit
CROSS JOIN LATERAL generate_series(1, visit.steps) AS n;

INSERT INTO events (id, user_id, kind, occurred_at)
SELECT 3000 + i, NULL, 'app-open', '2026-06-01 03:00+00'::timestamptz + i * interval '11 hours'
FROM generate_series(1, 50) AS i;

SELECT setval(pg_get_serial_sequence(t, 'id'), 10000)
FROM unnest(ARRAY['users', 'posts', 'comments', 'events']) AS t;
