create table card_setting (
    learner     uuid primary key references learner on delete cascade,
    retention   double precision not null check (retention between 0.8 and 0.95),
    new_per_day integer          not null check (new_per_day between 0 and 200),
    automatic   boolean          not null,
    zone        text             not null
);

-- A card that does not come from the bank. The key tells what it was made from, so that it is made once; a removed card leaves
-- its row, so that it does not come back by itself.
create table own_card (
    id         uuid primary key,
    learner    uuid        not null references learner on delete cascade,
    item       text,
    origin     text        not null,
    key        text        not null,
    created_at timestamptz not null,
    removed_at timestamptz,
    unique (learner, key)
);

-- The words of an own card, and for a card of the bank the words that stand in place of the bank's.
create table card_text (
    learner  uuid not null references learner on delete cascade,
    card     text not null,
    language text not null check (language in ('ru', 'en')),
    text     json not null,
    primary key (learner, card, language)
);

create table card_suspension (
    learner uuid        not null references learner on delete cascade,
    card    text        not null,
    at      timestamptz not null,
    primary key (learner, card)
);

-- Never changed but by undoing, which marks a row: from what is not undone, oldest first, every card_state can be made anew.
create table card_review (
    id        uuid primary key,
    learner   uuid             not null references learner on delete cascade,
    card      text             not null,
    request   uuid             not null,
    grade     integer          not null check (grade between 1 and 4),
    phase     text             not null,
    days      integer          not null check (days >= 0),
    retention double precision not null,
    said      integer[]        not null,
    seconds   integer          not null check (seconds >= 0),
    at        timestamptz      not null,
    undone_at timestamptz,
    unique (learner, request)
);

create index card_review_by_card on card_review (learner, card, at, id);
create index card_review_by_time on card_review (learner, at desc);

-- Where each card stands after its newest review.
create table card_state (
    learner     uuid             not null references learner on delete cascade,
    card        text             not null,
    phase       text             not null,
    step        integer          not null,
    stability   double precision not null,
    difficulty  double precision not null,
    reviewed_at timestamptz      not null,
    due         timestamptz      not null,
    reviews     integer          not null,
    lapses      integer          not null,
    primary key (learner, card)
);
