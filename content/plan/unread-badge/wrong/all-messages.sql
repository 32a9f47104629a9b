CREATE INDEX messages_recipient ON messages (recipient_id, read_at);
