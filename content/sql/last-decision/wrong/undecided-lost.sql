SELECT DISTINCT ON (m.listing_id) m.listing_id, m.verdict, m.moderator
FROM moderation_log AS m
JOIN listings AS l ON l.id = m.listing_id
WHERE l.status <> 'draft'
ORDER BY m.listing_id, m.decided_at DESC, m.id DESC;
