CREATE INDEX order_items_product_quantity ON order_items (product_id, quantity);
