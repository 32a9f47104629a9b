CREATE INDEX posts_created_at ON posts (created_at, author_id);
