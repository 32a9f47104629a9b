SELECT user_id, listing_id, added_at
FROM favourites;
