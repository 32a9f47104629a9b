insert into customers values (1, 'Anna'), (2, 'Boris'), (3, 'Clara'), (4, 'Dmitri');
insert into orders (customer_id, total) values (1, 10), (1, 20.50), (3, 5);
