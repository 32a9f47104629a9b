create table product (sku text primary key, price int not null);
insert into product values ('lamp', 100);
