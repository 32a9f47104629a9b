INSERT INTO users (id, handle) VALUES (1, 'marta.reads'), (2, 'gleb.bakes');
INSERT INTO events (user_id, kind, occurred_at)
SELECT 1, 'app-open', '2026-06-01 09:00+00'::timestamptz + n * interval '12 hours' FROM generate_series(0, 40) AS n;
INSERT INTO events (user_id, kind, occurred_at) VALUES (2, 'share', '2026-06-10 09:00+00');
