SELECT i.order_id, i.line, i.unit_price, h.price AS list_price
FROM order_items AS i
JOIN orders AS o ON o.id = i.order_id
JOIN price_history AS h ON h.product_id = i.product_id
WHERE h.valid_from = (
        SELECT max(valid_from) FROM price_history
        WHERE product_id = i.product_id AND valid_from <= o.created_at
    )
  AND h.price <> i.unit_price;
