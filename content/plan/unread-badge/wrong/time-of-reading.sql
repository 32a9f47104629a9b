CREATE INDEX messages_unread ON messages (read_at) WHERE read_at IS NULL;
