create table job (id int primary key, state text not null default 'new', runs int not null default 0);
insert into job (id) values (1), (2), (3);
