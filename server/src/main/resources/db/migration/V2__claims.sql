alter table attempt add column gave_up_at timestamptz;

alter table submission drop constraint submission_purpose_check;
alter table submission add constraint submission_purpose_check
    check (purpose in ('run', 'submit', 'claim', 'edge-cases'));

-- What a learner answered to a follow-up question: locked once given, only what he ticks changes.
create table follow_up_answer (
    id          uuid primary key,
    learner     uuid        not null references learner on delete cascade,
    attempt     uuid        not null references attempt on delete cascade,
    follow_up   text        not null,
    words       text        not null,
    aloud       boolean     not null,
    said        integer[]   not null default '{}',
    answered_at timestamptz not null,
    unique (attempt, follow_up)
);

create index follow_up_answer_by_learner on follow_up_answer (learner, answered_at);
