INSERT INTO stock (product_id, warehouse, quantity)
SELECT product_id, warehouse, sum(quantity)
FROM deliveries
WHERE applied_at IS NULL
GROUP BY product_id, warehouse
ON CONFLICT (product_id, warehouse) DO UPDATE SET quantity = stock.quantity + EXCLUDED.quantity;
