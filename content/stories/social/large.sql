-- Foreign keys are dropped for the load and added again: one check of a whole table is cheaper than one a row.
ALTER TABLE follows DROP CONSTRAINT follows_follower_id_fkey;
ALTER TABLE follows DROP CONSTRAINT follows_followee_id_fkey;
ALTER TABLE posts DROP CONSTRAINT posts_author_id_fkey;
ALTER TABLE likes DROP CONSTRAINT likes_user_id_fkey;
ALTER TABLE likes DROP CONSTRAINT likes_post_id_fkey;
ALTER TABLE comments DROP CONSTRAINT comments_post_id_fkey;
ALTER TABLE comments DROP CONSTRAINT comments_author_id_fkey;
ALTER TABLE comments DROP CONSTRAINT comments_parent_id_post_id_fkey;
ALTER TABLE events DROP CONSTRAINT events_user_id_fkey;

INSERT INTO users (id, handle, joined_at, deactivated_at)
SELECT i, 'reader.' || i, '2023-01-01 00:00+00'::timestamptz + i * interval '50 minutes',
       CASE WHEN i % 30 = 0 THEN '2026-01-01 00:00+00'::timestamptz END
FROM generate_series(1, 20000) AS i;

-- A fifth of all follows goes to the first twenty authors.
INSERT INTO follows (follower_id, followee_id, created_at)
SELECT i % 20000 + 1,
       CASE WHEN i % 5 = 0 THEN i::bigint * 7 % 20 + 1 ELSE i::bigint * 48271 % 19997 + 1 END,
       '2024-01-01 00:00+00'::timestamptz + i * interval '6 minutes'
FROM generate_series(1, 120000) AS i
WHERE i % 20000 + 1 <> CASE WHEN i % 5 = 0 THEN i::bigint * 7 % 20 + 1 ELSE i::bigint * 48271 % 19997 + 1 END
ON CONFLICT DO NOTHING;

INSERT INTO posts (id, author_id, body, created_at, deleted_at)
SELECT i, CASE WHEN i % 4 = 0 THEN i::bigint % 40 + 1 ELSE i::bigint * 7919 % 20000 + 1 END,
       'Post ' || i, '2024-01-01 00:00+00'::timestamptz + i * interval '10 minutes',
       CASE WHEN i % 25 = 0 THEN '2026-06-01 00:00+00'::timestamptz END
FROM generate_series(1, 110000) AS i;

INSERT INTO likes (user_id, post_id, created_at)
SELECT i::bigint * 131 % 20000 + 1,
       CASE WHEN i % 3 = 0 THEN i::bigint * 17 % 500 + 1 ELSE i::bigint * 16807 % 109987 + 1 END,
       '2025-01-01 00:00+00'::timestamptz + i * interval '3 minutes'
FROM generate_series(1, 150000) AS i
ON CONFLICT DO NOTHING;

INSERT INTO comments (id, post_id, parent_id, author_id, body, created_at)
SELECT i, (i - i % 5) * 2 + 1, CASE WHEN i % 5 > 0 THEN i - 1 END,
       CASE WHEN i % 50 = 0 THEN NULL ELSE i::bigint * 31 % 20000 + 1 END, 'Comment ' || i,
       '2025-01-01 00:00+00'::timestamptz + i * interval '12 minutes'
FROM generate_series(5, 50000) AS i;

-- Nine events in ten are views; a share is one in two hundred.
INSERT INTO events (id, user_id, kind, occurred_at)
SELECT i, CASE WHEN i % 20 = 0 THEN NULL WHEN i % 4 = 0 THEN i::bigint % 100 + 1 ELSE i::bigint * 48271 % 20000 + 1 END,
       CASE WHEN i % 200 = 1 THEN 'share' WHEN i % 12 = 5 THEN 'app-open' WHEN i % 3 = 0 THEN 'feed-view' ELSE 'post-view' END,
       '2026-01-01 00:00+00'::timestamptz + i * interval '1 minute'
FROM generate_series(1, 250000) AS i;

ALTER TABLE follows ADD CONSTRAINT follows_follower_id_fkey FOREIGN KEY (follower_id) REFERENCES users;
ALTER TABLE follows ADD CONSTRAINT follows_followee_id_fkey FOREIGN KEY (followee_id) REFERENCES users;
ALTER TABLE posts ADD CONSTRAINT posts_author_id_fkey FOREIGN KEY (author_id) REFERENCES users;
ALTER TABLE likes ADD CONSTRAINT likes_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;
ALTER TABLE likes ADD CONSTRAINT likes_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts;
ALTER TABLE comments ADD CONSTRAINT comments_post_id_fkey FOREIGN KEY (post_id) REFERENCES posts;
ALTER TABLE comments ADD CONSTRAINT comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES users;
ALTER TABLE comments ADD CONSTRAINT comments_parent_id_post_id_fkey
    FOREIGN KEY (parent_id, post_id) REFERENCES comments (id, post_id);
ALTER TABLE events ADD CONSTRAINT events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users;

SELECT setval(pg_get_serial_sequence(t, 'id'), 1000000)
FROM unnest(ARRAY['users', 'posts', 'comments', 'events']) AS t;
