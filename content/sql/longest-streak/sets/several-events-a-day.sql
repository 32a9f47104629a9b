INSERT INTO users (id, handle) VALUES (1, 'marta.reads'), (2, 'gleb.bakes');
INSERT INTO events (user_id, kind, occurred_at) VALUES
    (1, 'app-open', '2026-06-01 09:00+00'), (1, 'feed-view', '2026-06-01 09:05+00'), (1, 'app-open', '2026-06-02 09:00+00'),
    (1, 'share', '2026-06-02 21:00+00'), (1, 'app-open', '2026-06-03 09:00+00'), (2, 'app-open', '2026-06-03 09:00+00');
