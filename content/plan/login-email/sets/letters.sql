INSERT INTO customers (id, full_name, email, city) VALUES
    (1, 'Anna Popova', 'USER4712@example.com', 'Kazan'),
    (2, 'Ivan Sokolov', 'user4712@example.com', 'Kazan'),
    (3, 'Olga Volkova', NULL, 'Kazan'),
    (4, 'Elena Morozova', 'user18005@example.com', 'Kazan');
