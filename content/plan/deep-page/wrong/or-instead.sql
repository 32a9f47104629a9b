SELECT id, title, published_at
FROM listings
WHERE status = 'active'
  AND (published_at < :last_published_at OR (published_at = :last_published_at AND id < :last_id))
ORDER BY published_at DESC, id DESC
LIMIT 20;
