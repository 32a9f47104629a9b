SELECT root.id AS category_id, root.title, count(DISTINCT l.id) AS listings
FROM categories AS root
LEFT JOIN categories AS child ON child.parent_id = root.id
LEFT JOIN categories AS grandchild ON grandchild.parent_id = child.id
LEFT JOIN listings AS l ON l.category_id IN (root.id, child.id, grandchild.id) AND l.status = 'active'
WHERE root.parent_id IS NULL
GROUP BY root.id;
