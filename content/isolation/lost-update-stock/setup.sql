create table stock (
  sku text primary key,
  quantity int not null check (quantity >= 0),
  version int not null default 1
);
insert into stock values ('lamp', 100);
