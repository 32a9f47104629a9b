-- A real interview as the learner tells of it afterwards. What is told is saved as it is typed; it counts once he says that he is
-- done: then its items are kept in stated, so that a later word can take back what it no longer says. A removed row comes back
-- when the removal is undone.
create table debrief (
    id           uuid primary key,
    learner      uuid        not null references learner on delete cascade,
    revision     integer     not null default 0,
    company      text,
    company_name text        not null,
    day          date        not null,
    stage        text,
    questions    json        not null,
    outcome      text        not null,
    note         text        not null,
    open         boolean     not null,
    stated       text[],
    stated_at    timestamptz,
    created_at   timestamptz not null,
    removed_at   timestamptz
);

create index debrief_by_learner on debrief (learner, day desc);

-- A fact that rests on the learner's own word may be put otherwise later; the newest word counts, whenever it is heard.
alter table evidence add column stated_at timestamptz;
update evidence set stated_at = at;
alter table evidence alter column stated_at set not null;
