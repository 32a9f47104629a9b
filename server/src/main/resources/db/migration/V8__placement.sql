-- A learner's go at the placement: three slices with questions. Kept when he begins another.
create table placement (
    id         uuid primary key,
    learner    uuid        not null references learner on delete cascade,
    begun_at   timestamptz not null,
    slice      integer     not null check (slice between 1 and 3),
    slice_open boolean     not null,
    ended_at   timestamptz
);

create unique index placement_under_way on placement (learner) where ended_at is null;
create index placement_by_learner on placement (learner, begun_at);

-- A question asked. It runs while running_since is set, seconds being what it took before that; it is answered once score is
-- set, and gone past once closed_at is.
create table placement_question (
    id            uuid primary key,
    placement     uuid        not null references placement on delete cascade,
    place         integer     not null,
    slice         integer     not null,
    kind          text        not null check (kind in ('predict', 'spoken', 'code')),
    subject       text        not null,
    item          text        not null,
    asked_at      timestamptz not null,
    running_since timestamptz,
    seconds       integer     not null check (seconds >= 0),
    answer        text,
    known         boolean     not null,
    locked_at     timestamptz,
    said          integer[]   not null,
    score         double precision check (score between 0 and 1),
    closed_at     timestamptz,
    unique (placement, place),
    unique (placement, subject)
);
