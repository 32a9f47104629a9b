UPDATE favourites
SET user_id = 8
WHERE user_id = 39;
