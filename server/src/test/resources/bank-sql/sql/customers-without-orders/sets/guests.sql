insert into customers values (1, 'Anna'), (2, 'Boris'); insert into orders (customer_id) values (1), (null);
