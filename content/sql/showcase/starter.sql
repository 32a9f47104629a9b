SELECT l.id, l.price, p.id AS cover_id
FROM listings AS l
JOIN photos AS p ON p.listing_id = l.id
WHERE l.status = 'active' AND l.city = 'Kazan'
ORDER BY l.price DESC;
