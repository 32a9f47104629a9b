SELECT c.id AS customer_id, c.full_name
FROM customers AS c;
