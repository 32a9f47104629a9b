insert into orders (customer_id, total) select n, 1 from generate_series(1, 500) n
