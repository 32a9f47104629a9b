select count(*), sum(total) from orders where customer_id = :customer;
