INSERT INTO customers (id, full_name, city) VALUES (1, 'Ivan Popov', 'Perm'), (2, 'Anna Belova', 'Kazan');
INSERT INTO orders (id, customer_id, status) VALUES (1, 1, 'delivered'), (2, NULL, 'delivered');
