SELECT l.id AS listing_id, m.verdict, m.moderator
FROM listings AS l
JOIN moderation_log AS m ON m.listing_id = l.id;
