create table seat (id int primary key, taken boolean not null);
insert into seat values (7, false), (8, false);
