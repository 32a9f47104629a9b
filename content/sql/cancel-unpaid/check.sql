SELECT o.id AS order_id, o.status, NULL AS product_id, NULL AS warehouse, NULL AS quantity, NULL AS reserved
FROM orders AS o
UNION ALL
SELECT NULL, NULL, s.product_id, s.warehouse, s.quantity, s.reserved
FROM stock AS s;
