create index orders_customer_total on orders (customer_id, total);
create index orders_customer_once_more on orders (customer_id, total);
create index orders_total on orders (total);
