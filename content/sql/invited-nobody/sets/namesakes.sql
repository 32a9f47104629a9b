INSERT INTO customers (id, full_name, city, referred_by) VALUES
    (1, 'Ivan Popov', 'Perm', NULL), (2, 'Ivan Popov', 'Kazan', NULL), (3, 'Vera Volkova', 'Omsk', 4), (4, 'Vera Volkova', 'Tula', NULL);
INSERT INTO orders (id, customer_id, status) VALUES (1, 1, 'delivered'), (2, 2, 'delivered'), (3, 3, 'delivered'), (4, 4, 'delivered');
