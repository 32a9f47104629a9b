UPDATE orders
SET status = 'cancelled'
WHERE false;
