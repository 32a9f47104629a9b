DROP INDEX orders_customer_created;
DROP INDEX orders_status_created;
DROP INDEX orders_warehouse;
DROP INDEX orders_status;
