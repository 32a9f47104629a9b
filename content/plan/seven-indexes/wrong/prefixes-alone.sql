DROP INDEX orders_customer;
DROP INDEX orders_status;
