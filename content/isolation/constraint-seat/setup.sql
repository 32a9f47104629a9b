create table booking (id int generated always as identity primary key, seat int not null, guest text not null);
