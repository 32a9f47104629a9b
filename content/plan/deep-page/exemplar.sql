SELECT id, title, published_at
FROM listings
WHERE status = 'active'
  AND (published_at, id) < (:last_published_at, :last_id)
ORDER BY published_at DESC, id DESC
LIMIT 20;
