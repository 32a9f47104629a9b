-- one
create index
  on orders (client);
