create table report (day date primary key);
