SELECT l.id, l.price, min(p.id) AS cover_id
FROM listings AS l
LEFT JOIN photos AS p ON p.listing_id = l.id
WHERE l.status = 'active' AND l.city = 'Kazan'
GROUP BY l.id
ORDER BY l.price DESC NULLS LAST, l.id;
