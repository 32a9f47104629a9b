create table booking (id int primary key, room int not null, guest text not null);
insert into booking values (1, 5, 'Anna');
