SELECT s.product_id, s.warehouse, s.quantity AS in_system, c.counted
FROM stock AS s
JOIN stock_counts AS c ON c.product_id = s.product_id AND c.warehouse = s.warehouse
WHERE s.quantity <> c.counted;
