CREATE INDEX users_joined_at ON users (joined_at);
