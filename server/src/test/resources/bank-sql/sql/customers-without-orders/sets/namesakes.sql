insert into customers values (5, 'Anna'), (7, 'Anna');
