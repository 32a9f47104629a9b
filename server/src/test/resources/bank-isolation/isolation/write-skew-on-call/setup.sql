create table engineer (
  name text primary key,
  on_call boolean not null
);
insert into engineer values ('Alice', true), ('Boris', true);
