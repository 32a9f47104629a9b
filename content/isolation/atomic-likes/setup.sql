create table post (id int primary key, likes int not null);
insert into post values (1, 10);
