create table orders (id int primary key);
create table outbox (order_id int primary key, sent boolean not null default false);
-- stands for a message broker: another system, so written by a session of its own (B)
create table broker (order_id int not null);
