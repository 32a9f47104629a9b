DELETE FROM photos
WHERE id IN (
    SELECT id
    FROM (
        SELECT id, row_number() OVER (PARTITION BY sha256 ORDER BY position, id) AS copy
        FROM photos
        WHERE sha256 IS NOT NULL
    ) AS numbered
    WHERE copy > 1
);
