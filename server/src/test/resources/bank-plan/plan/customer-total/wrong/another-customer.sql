create index orders_customer_total on orders (customer_id, total);
select count(*), sum(total) from orders where customer_id = 7;
