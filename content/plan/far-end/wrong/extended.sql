CREATE STATISTICS orders_warehouse_status ON warehouse, status FROM orders;
ANALYZE orders;
