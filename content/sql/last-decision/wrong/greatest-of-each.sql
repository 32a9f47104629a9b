SELECT l.id AS listing_id, max(m.verdict) AS verdict, max(m.moderator) AS moderator
FROM listings AS l
LEFT JOIN moderation_log AS m ON m.listing_id = l.id
WHERE l.status <> 'draft'
GROUP BY l.id;
