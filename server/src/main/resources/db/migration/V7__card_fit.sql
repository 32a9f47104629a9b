-- Weights of memory fitted to a learner's own reviews, and how they did on later reviews beside the default ones. The length of
-- the vector is its version. The newest trial stands here; its weights are used where it says so and the learner does not object.
create table card_fit (
    learner  uuid primary key references learner on delete cascade,
    weights  double precision[] not null,
    reviews  integer            not null,
    later    integer            not null,
    before   double precision   not null,
    after    double precision   not null,
    tried_at timestamptz        not null,
    better   boolean            not null,
    declined boolean            not null
);
