SELECT id, title, published_at
FROM listings
WHERE status = 'active'
ORDER BY published_at DESC, id DESC
LIMIT 5 OFFSET 5;
