create table stock (sku text primary key, quantity int not null);
insert into stock values ('lamp', 100);
