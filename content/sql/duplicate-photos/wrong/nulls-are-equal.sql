DELETE FROM photos
WHERE id IN (
    SELECT id
    FROM (
        SELECT id, row_number() OVER (PARTITION BY listing_id, sha256 ORDER BY position) AS copy
        FROM photos
    ) AS numbered
    WHERE copy > 1
);
