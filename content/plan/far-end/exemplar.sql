CREATE INDEX orders_warehouse_id ON orders (warehouse, id);
