INSERT INTO stock (product_id, warehouse, quantity)
SELECT d.product_id, d.warehouse, d.quantity
FROM deliveries AS d
WHERE false;
