SELECT product_id, warehouse, s.quantity AS in_system, c.counted
FROM stock AS s
FULL JOIN stock_counts AS c USING (product_id, warehouse)
WHERE coalesce(s.quantity, 0) <> coalesce(c.counted, 0);
