CREATE INDEX order_items_quantity_product ON order_items (quantity, product_id);
