create table account (
  id int primary key,
  balance int not null check (balance >= 0)
);
insert into account values (1, 100), (2, 100);
