SELECT s.product_id, s.warehouse, s.quantity, s.reserved, marks.unapplied
FROM (
    SELECT count(*) FILTER (WHERE applied_at IS NULL) AS unapplied FROM deliveries
) AS marks
LEFT JOIN stock AS s ON true;
