insert into orders (total) values (0.01), (10.01), (9.99), (10);
