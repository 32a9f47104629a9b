CREATE INDEX messages_unread_of_one ON messages (recipient_id) WHERE read_at IS NULL AND recipient_id = 128;
