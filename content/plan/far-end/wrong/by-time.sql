CREATE INDEX orders_warehouse_created ON orders (warehouse, created_at);
