create table learner (
    id         uuid primary key,
    name       text        not null,
    language   text check (language in ('ru', 'en')),
    theme      text        not null check (theme in ('light', 'dark', 'system')),
    plain_mode boolean     not null,
    created_at timestamptz not null
);

create table attempt (
    id             uuid primary key,
    learner        uuid        not null references learner on delete cascade,
    exercise       text        not null,
    opened_at      timestamptz not null,
    finished_at    timestamptz,
    hints          integer     not null default 0 check (hints >= 0),
    no_library     boolean     not null default false,
    draft          text        not null,
    draft_revision integer     not null default 0,
    draft_saved_at timestamptz,
    active_seconds bigint      not null default 0,
    last_active_at timestamptz not null
);

create index attempt_by_learner on attempt (learner, exercise, opened_at desc);

create table submission (
    id           uuid primary key,
    learner      uuid        not null references learner on delete cascade,
    attempt      uuid        not null references attempt on delete cascade,
    request      uuid        not null,
    purpose      text        not null check (purpose in ('run', 'submit')),
    answer       json       not null,
    submitted_at timestamptz not null,
    judged_at    timestamptz,
    verdict      json,
    check ((judged_at is null) = (verdict is null)),
    unique (learner, request)
);

create index submission_by_attempt on submission (attempt, submitted_at desc);
create index submission_unjudged on submission (submitted_at) where verdict is null;

-- Append-only: a row is what the learner has shown, once; the key makes a repeated event harmless.
create table evidence (
    id             uuid primary key,
    learner        uuid             not null references learner on delete cascade,
    item           text             not null,
    source         text             not null,
    reference      uuid             not null,
    exercise       text             not null,
    outcome        text             not null,
    score          double precision not null check (score between 0 and 1),
    weight         double precision not null check (weight > 0 and weight <= 1),
    unaided        boolean          not null,
    hints          integer          not null,
    submissions    integer          not null,
    active_minutes double precision not null,
    at             timestamptz      not null,
    unique (source, reference, item)
);

create index evidence_by_learner on evidence (learner, item, at);

-- Spring Modulith's event publication registry, its schema v2 for PostgreSQL.
CREATE TABLE IF NOT EXISTS event_publication
(
  id                     UUID NOT NULL,
  listener_id            TEXT NOT NULL,
  event_type             TEXT NOT NULL,
  serialized_event       TEXT NOT NULL,
  publication_date       TIMESTAMP WITH TIME ZONE NOT NULL,
  completion_date        TIMESTAMP WITH TIME ZONE,
  status                 TEXT,
  completion_attempts    INT,
  last_resubmission_date TIMESTAMP WITH TIME ZONE,
  PRIMARY KEY (id)
);
CREATE INDEX IF NOT EXISTS event_publication_serialized_event_hash_idx ON event_publication USING hash(serialized_event);
CREATE INDEX IF NOT EXISTS event_publication_by_completion_date_idx ON event_publication (completion_date);
