CREATE INDEX posts_author_recent ON posts (author_id, created_at, id);
CREATE INDEX likes_post ON likes (post_id);
CREATE INDEX comments_post ON comments (post_id);
