SELECT product_id, coalesce(s.warehouse, c.warehouse) AS warehouse, s.quantity AS in_system, c.counted
FROM stock AS s
FULL JOIN stock_counts AS c USING (product_id)
WHERE s.quantity IS DISTINCT FROM c.counted;
