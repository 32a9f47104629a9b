CREATE INDEX posts_author_recent ON posts (author_id, created_at, id) WHERE deleted_at IS NULL;
