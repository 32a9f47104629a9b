SELECT i.order_id, i.line, i.unit_price, NULL::numeric AS list_price
FROM order_items AS i
JOIN orders AS o ON o.id = i.order_id;
