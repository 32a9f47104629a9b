WITH RECURSIVE tree AS (
    SELECT id, parent_id AS root_id FROM categories WHERE parent_id IN (SELECT id FROM categories WHERE parent_id IS NULL)
    UNION ALL
    SELECT child.id, tree.root_id FROM tree JOIN categories AS child ON child.parent_id = tree.id
)
SELECT root.id AS category_id, root.title, count(l.id) AS listings
FROM categories AS root
LEFT JOIN tree ON tree.root_id = root.id
LEFT JOIN listings AS l ON l.category_id = tree.id AND l.status = 'active'
WHERE root.parent_id IS NULL
GROUP BY root.id;
