SELECT c.id AS customer_id, c.full_name
FROM customers AS c
WHERE EXISTS (
        SELECT 1
        FROM orders AS o
        WHERE o.customer_id = c.id AND o.status = 'delivered'
    )
  AND NOT EXISTS (
        SELECT 1
        FROM customers AS invited
        WHERE invited.referred_by = c.id
    );
