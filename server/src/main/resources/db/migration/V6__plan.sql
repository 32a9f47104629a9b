-- What a learner prepares for; the plan itself is made anew from it and from the evidence whenever it is asked for.
create table goal (
    learner   uuid primary key references learner on delete cascade,
    interview date    not null,
    minutes   integer not null check (minutes > 0),
    days_off  integer[] not null,
    seniority text    not null check (seniority in ('middle', 'senior')),
    companies text[]  not null,
    zone      text    not null
);

-- A day on which there is more or less time than usual.
create table planned_day (
    learner uuid    not null references learner on delete cascade,
    day     date    not null,
    minutes integer not null check (minutes >= 0),
    primary key (learner, day)
);

-- A unit that the learner wants on a day, or, without one, not at all.
create table plan_wish (
    learner uuid not null references learner on delete cascade,
    unit    text not null,
    day     date,
    primary key (learner, unit)
);

create table topic_reading (
    id      uuid primary key,
    learner uuid        not null references learner on delete cascade,
    item    text        not null,
    read_at timestamptz not null
);

create index topic_reading_by_learner on topic_reading (learner, read_at);
