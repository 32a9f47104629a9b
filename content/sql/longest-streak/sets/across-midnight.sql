INSERT INTO users (id, handle) VALUES (1, 'marta.reads'), (2, 'gleb.bakes');
INSERT INTO events (user_id, kind, occurred_at) VALUES
    (1, 'app-open', '2026-05-30 00:01+00'), (1, 'app-open', '2026-05-31 23:59+00'), (1, 'app-open', '2026-06-01 00:00+00'),
    (1, 'app-open', '2026-06-02 23:59+00'), (2, 'app-open', '2026-05-31 23:59:59+00'), (2, 'app-open', '2026-06-01 00:00+00');
