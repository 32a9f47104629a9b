SELECT i.order_id, i.line, i.unit_price, (
        SELECT h.price FROM price_history AS h
        WHERE h.product_id = i.product_id AND h.valid_from <= o.created_at
        ORDER BY h.valid_from DESC
        LIMIT 1
    ) AS list_price
FROM order_items AS i
JOIN orders AS o ON o.id = i.order_id
WHERE NOT EXISTS (
    SELECT 1 FROM price_history AS h
    WHERE h.product_id = i.product_id AND h.valid_from <= o.created_at AND h.price = i.unit_price
);
