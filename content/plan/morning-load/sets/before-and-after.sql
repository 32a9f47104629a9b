INSERT INTO users (id, handle, joined_at) VALUES
    (1, 'anna', '2024-01-05 10:00+00'), (2, 'boris', '2024-02-05 10:00+00'), (3, 'vera', '2024-02-06 10:00+00');
INSERT INTO events (user_id, kind, occurred_at) VALUES
    (1, 'share', '2026-08-31 23:59:59+00'), (1, 'share', '2026-09-01 00:00+00'), (2, 'share', '2026-09-01 10:00+00'),
    (3, 'app-open', '2026-09-01 11:00+00'), (NULL, 'share', '2026-09-01 12:00+00');
