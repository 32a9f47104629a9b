create table page (id int primary key, hits int not null);
insert into page values (1, 9), (2, 10);
