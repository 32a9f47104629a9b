SELECT c.id AS customer_id, c.full_name
FROM customers AS c
WHERE c.id IN (SELECT customer_id FROM orders)
  AND NOT EXISTS (SELECT 1 FROM customers AS invited WHERE invited.referred_by = c.id);
