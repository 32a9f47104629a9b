SELECT l.id, l.price, cover.id AS cover_id
FROM listings AS l
LEFT JOIN LATERAL (
    SELECT p.id
    FROM photos AS p
    WHERE p.listing_id = l.id
    ORDER BY p.position
    LIMIT 1
) AS cover ON true
WHERE l.status = 'active' AND l.city = 'Kazan'
ORDER BY l.price DESC NULLS LAST, l.id;
