ANALYZE users, posts;
