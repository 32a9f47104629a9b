SELECT id, status, created_at
FROM orders
WHERE warehouse = 'omsk'
ORDER BY id
LIMIT 10;
