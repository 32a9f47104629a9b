CREATE INDEX customers_email_upper ON customers (upper(email));
ANALYZE customers;
