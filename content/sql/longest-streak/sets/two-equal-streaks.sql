INSERT INTO users (id, handle) VALUES (1, 'marta.reads');
INSERT INTO events (user_id, kind, occurred_at)
SELECT 1, 'app-open', d + interval '9 hours' FROM unnest(ARRAY[1, 2, 5, 9, 10, 12]) AS n
CROSS JOIN LATERAL (SELECT '2026-05-31 00:00+00'::timestamptz + n * interval '1 day' AS d) AS day;
