SELECT count(*)
FROM messages
WHERE recipient_id = :recipient AND read_at IS NULL;
