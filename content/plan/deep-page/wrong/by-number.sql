SELECT id, title, published_at
FROM listings
WHERE status = 'active' AND id < :last_id
ORDER BY published_at DESC, id DESC
LIMIT 20;
