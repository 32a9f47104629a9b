CREATE INDEX events_occurred_at ON events (occurred_at);
INSERT INTO events (user_id, kind, occurred_at)
SELECT i % 20000 + 1, 'share', '2026-09-01 00:00+00'::timestamptz + i * interval '2 seconds'
FROM generate_series(1, 40000) AS i;
