INSERT INTO customers (id, full_name, city, referred_by) VALUES
    (1, 'Ivan Popov', 'Perm', NULL), (2, 'Anna Belova', 'Kazan', 1), (3, 'Oleg Orlov', 'Tula', 1);
INSERT INTO orders (id, customer_id, status) VALUES
    (1, 2, 'delivered'), (2, 2, 'delivered'), (3, 2, 'delivered'), (4, 1, 'delivered'), (5, 3, 'paid');
