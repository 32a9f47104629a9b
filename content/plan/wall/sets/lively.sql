INSERT INTO users (id, handle) VALUES (17, 'anna'), (2, 'boris'), (3, 'vera'), (4, 'gleb');
INSERT INTO posts (id, author_id, body, created_at) VALUES
    (1, 17, 'First', '2026-03-01 10:00+00'), (2, 17, 'Second', '2026-03-02 10:00+00'), (3, 2, 'Not mine', '2026-03-03 10:00+00');
INSERT INTO likes (user_id, post_id) VALUES (2, 1), (3, 1), (4, 1), (2, 2), (3, 2), (2, 3);
INSERT INTO comments (post_id, author_id, body, created_at) VALUES
    (1, 2, 'One', '2026-03-01 11:00+00'), (1, 3, 'Two', '2026-03-01 12:00+00'), (2, 3, 'One', '2026-03-02 12:00+00');
