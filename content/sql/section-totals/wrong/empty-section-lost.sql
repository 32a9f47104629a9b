WITH RECURSIVE tree AS (
    SELECT id, id AS root_id FROM categories WHERE parent_id IS NULL
    UNION ALL
    SELECT child.id, tree.root_id FROM tree JOIN categories AS child ON child.parent_id = tree.id
)
SELECT root.id AS category_id, root.title, count(*) AS listings
FROM tree
JOIN categories AS root ON root.id = tree.root_id
JOIN listings AS l ON l.category_id = tree.id
WHERE l.status = 'active'
GROUP BY root.id;
