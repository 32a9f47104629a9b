INSERT INTO users (id, handle, joined_at) VALUES
    (1, 'anna', '2023-01-01 10:00+00'), (2, 'boris', '2023-01-02 23:59+00'), (3, 'vera', '2023-01-03 00:00+00');
INSERT INTO posts (author_id, created_at) VALUES (1, '2024-01-01 10:00+00'), (1, '2024-01-02 10:00+00'), (3, '2024-01-03 10:00+00');
