SELECT listing_id, position, sha256
FROM photos;
