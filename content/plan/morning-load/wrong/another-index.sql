CREATE INDEX events_occurred_user ON events (occurred_at, user_id);
