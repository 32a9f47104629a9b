create table customers (
  id int primary key,
  name text not null
);
create table orders (
  id int generated always as identity primary key,
  customer_id int references customers,
  total numeric(10, 2) not null default 0
);
