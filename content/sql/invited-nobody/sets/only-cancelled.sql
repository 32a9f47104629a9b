INSERT INTO customers (id, full_name, city, referred_by) VALUES
    (1, 'Ivan Popov', 'Perm', NULL), (2, 'Anna Belova', 'Kazan', 1), (3, 'Vera Volkova', 'Omsk', 1);
INSERT INTO orders (id, customer_id, status) VALUES (1, 2, 'cancelled'), (2, 2, 'new'), (3, 3, 'shipped'), (4, 3, 'delivered');
