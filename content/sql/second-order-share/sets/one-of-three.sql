INSERT INTO customers (id, full_name, city) VALUES
    (1, 'Ivan Popov', 'Perm'), (2, 'Anna Belova', 'Kazan'), (3, 'Oleg Orlov', 'Tula'), (4, 'Vera Volkova', 'Omsk');
INSERT INTO orders (id, customer_id, status, created_at) VALUES
    (1, 1, 'delivered', '2026-03-02 10:00+00'), (2, 2, 'delivered', '2026-03-05 10:00+00'), (3, 3, 'paid', '2026-03-31 23:59+00'),
    (4, 2, 'new', '2026-03-20 10:00+00'), (5, 1, 'new', '2026-05-20 10:00+00'), (6, 4, 'new', '2026-04-20 10:00+00');
