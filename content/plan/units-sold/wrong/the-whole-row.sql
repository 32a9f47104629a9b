CREATE INDEX order_items_product ON order_items (product_id) INCLUDE (quantity, unit_price, order_id, line);
