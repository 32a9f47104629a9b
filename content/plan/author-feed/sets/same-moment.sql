INSERT INTO users (id, handle) VALUES (17, 'anna'), (4790, 'boris');
INSERT INTO posts (id, author_id, body, created_at, deleted_at)
SELECT i, CASE WHEN i % 2 = 0 THEN 17 ELSE 4790 END, 'Post ' || i, '2026-03-01 10:00+00'::timestamptz + i / 6 * interval '1 hour',
       CASE WHEN i % 7 = 0 THEN '2026-03-02 10:00+00'::timestamptz END
FROM generate_series(1, 60) AS i;
