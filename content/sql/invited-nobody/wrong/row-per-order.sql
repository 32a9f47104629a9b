SELECT c.id AS customer_id, c.full_name
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id AND o.status = 'delivered'
LEFT JOIN customers AS invited ON invited.referred_by = c.id
WHERE invited.id IS NULL;
