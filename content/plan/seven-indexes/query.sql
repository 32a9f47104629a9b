SELECT id, status, created_at FROM orders WHERE customer_id = 5 ORDER BY created_at DESC LIMIT 5;
SELECT id, created_at FROM orders WHERE status IN ('new', 'paid') ORDER BY created_at LIMIT 50;
SELECT count(*), min(id) FROM orders WHERE created_at >= '2025-03-08' AND created_at < '2025-03-09';
