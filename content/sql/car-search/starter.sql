SELECT l.id, l.title, l.attributes ->> 'year' AS year
FROM listings AS l
WHERE l.status = 'active';
