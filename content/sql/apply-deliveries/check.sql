SELECT s.product_id, s.warehouse, s.quantity, s.reserved, marks.unapplied, marks.applied, marks.applied_earlier
FROM (
    SELECT count(*) FILTER (WHERE applied_at IS NULL) AS unapplied,
           count(*) FILTER (WHERE applied_at IS NOT NULL) AS applied,
           count(*) FILTER (WHERE applied_at < '2026-07-01 00:00+00') AS applied_earlier
    FROM deliveries
) AS marks
LEFT JOIN stock AS s ON true;
