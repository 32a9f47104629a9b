SELECT c.id AS category_id, c.title, 0 AS listings
FROM categories AS c
WHERE c.parent_id IS NULL;
