WITH arrived AS (
    SELECT product_id, warehouse, sum(quantity) AS quantity
    FROM deliveries
    WHERE applied_at IS NULL
    GROUP BY product_id, warehouse
), marked AS (
    UPDATE deliveries
    SET applied_at = now()
)
INSERT INTO stock (product_id, warehouse, quantity)
SELECT product_id, warehouse, quantity
FROM arrived
ON CONFLICT (product_id, warehouse) DO UPDATE
SET quantity = stock.quantity + EXCLUDED.quantity;
