CREATE INDEX posts_recent_author ON posts (created_at, id, author_id);
