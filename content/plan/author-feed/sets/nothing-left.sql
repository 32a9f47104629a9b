INSERT INTO users (id, handle) VALUES (17, 'anna');
INSERT INTO posts (id, author_id, body, created_at, deleted_at)
VALUES (1, 17, 'Gone', '2026-03-01 10:00+00', '2026-03-02 10:00+00');
