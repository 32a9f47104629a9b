INSERT INTO users (id, handle) VALUES (1, 'marta.reads');
INSERT INTO events (user_id, kind, occurred_at) VALUES (1, 'app-open', '2026-06-08 10:00+00'), (1, 'app-open', '2026-06-18 10:00+00');
