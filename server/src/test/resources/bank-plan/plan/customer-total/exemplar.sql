create index orders_customer_total on orders (customer_id, total);
