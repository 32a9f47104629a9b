SELECT l.id, l.price, (SELECT p.id FROM photos AS p WHERE p.listing_id = l.id ORDER BY p.position LIMIT 1) AS cover_id
FROM listings AS l
WHERE l.status = 'active' AND l.city = 'Kazan'
ORDER BY coalesce(l.price, 0) DESC, l.id;
