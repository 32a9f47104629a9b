SELECT id, title, published_at
FROM listings
WHERE status = 'active'
ORDER BY published_at DESC, id DESC
OFFSET :skip LIMIT 20;
