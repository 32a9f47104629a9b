WITH moved AS (
    DELETE FROM favourites
    WHERE user_id = 39
    RETURNING listing_id, added_at
)
INSERT INTO favourites (user_id, listing_id, added_at)
SELECT 8, listing_id, added_at
FROM moved
ON CONFLICT (user_id, listing_id) DO UPDATE
SET added_at = least(favourites.added_at, EXCLUDED.added_at);
