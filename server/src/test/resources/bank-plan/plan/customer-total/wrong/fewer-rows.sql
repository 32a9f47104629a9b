delete from orders where customer_id > 8;
