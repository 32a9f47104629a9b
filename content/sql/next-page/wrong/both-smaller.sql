SELECT id, title, published_at
FROM listings
WHERE status = 'active' AND published_at <= '2026-05-20 05:00+00' AND id < 214
ORDER BY published_at DESC, id DESC
LIMIT 5;
