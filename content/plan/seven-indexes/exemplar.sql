DROP INDEX orders_customer;
DROP INDEX orders_status;
DROP INDEX orders_status_created;
DROP INDEX orders_warehouse;
