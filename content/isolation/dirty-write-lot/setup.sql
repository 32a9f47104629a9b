create table lot (id int primary key, buyer text);
create table invoice (lot_id int primary key references lot, buyer text);
insert into lot values (1, null);
insert into invoice values (1, null);
