SELECT l.id AS listing_id, m.verdict, m.moderator
FROM listings AS l
LEFT JOIN moderation_log AS m
    ON m.listing_id = l.id
    AND m.decided_at = (SELECT max(decided_at) FROM moderation_log WHERE listing_id = l.id)
WHERE l.status <> 'draft';
