INSERT INTO users (id, handle) VALUES (1, 'marta.reads');
INSERT INTO events (user_id, kind, occurred_at) VALUES
    (NULL, 'app-open', '2026-06-09 10:00+00'), (1, 'app-open', '2026-06-09 10:00+00'), (NULL, 'app-open', '2026-06-12 10:00+00');
