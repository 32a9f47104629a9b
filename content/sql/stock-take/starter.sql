SELECT s.product_id, s.warehouse, s.quantity AS in_system, NULL::integer AS counted
FROM stock AS s;
