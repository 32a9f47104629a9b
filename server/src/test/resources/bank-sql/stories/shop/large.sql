insert into customers select n, 'customer ' || n from generate_series(1, 1000) n;
insert into orders (customer_id, total) select n % 900 + 1, n % 97 from generate_series(1, 100000) n;
