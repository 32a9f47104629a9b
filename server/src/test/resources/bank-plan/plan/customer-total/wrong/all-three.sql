create index orders_all on orders (customer_id, total, id, (id + 1));
