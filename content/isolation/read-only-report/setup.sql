create table account (name text primary key, balance int not null);
insert into account values ('current', 0), ('savings', 0);
