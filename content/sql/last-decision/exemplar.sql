SELECT l.id AS listing_id, latest.verdict, latest.moderator
FROM listings AS l
LEFT JOIN (
    SELECT DISTINCT ON (listing_id) listing_id, verdict, moderator
    FROM moderation_log
    ORDER BY listing_id, decided_at DESC, id DESC
) AS latest ON latest.listing_id = l.id
WHERE l.status <> 'draft';
