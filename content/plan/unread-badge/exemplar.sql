CREATE INDEX messages_unread ON messages (recipient_id) WHERE read_at IS NULL;
