SELECT i.order_id, i.line, i.unit_price, p.price AS list_price
FROM order_items AS i
JOIN products AS p ON p.id = i.product_id
WHERE i.unit_price <> p.price;
