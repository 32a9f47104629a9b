insert into customers values (7, 'Anna'), (8, 'Boris'); insert into orders (customer_id, total) values (7, 1), (8, 2), (8, 3);
