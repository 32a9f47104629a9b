SELECT l.id, l.title, l.published_at
FROM listings AS l
WHERE l.status = 'active'
ORDER BY l.published_at DESC
LIMIT 5;
