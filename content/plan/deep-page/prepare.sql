CREATE INDEX listings_feed ON listings (published_at DESC, id DESC) WHERE status = 'active';
