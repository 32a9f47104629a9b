SELECT i.order_id, i.line, i.unit_price, listed.price AS list_price
FROM order_items AS i
JOIN orders AS o ON o.id = i.order_id
LEFT JOIN LATERAL (
    SELECT h.price FROM price_history AS h
    WHERE h.product_id = i.product_id AND h.valid_from < o.created_at
    ORDER BY h.valid_from DESC
    LIMIT 1
) AS listed ON true
WHERE i.unit_price IS DISTINCT FROM listed.price;
