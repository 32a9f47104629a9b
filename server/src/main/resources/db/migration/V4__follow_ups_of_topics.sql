-- Follow-up questions belong to an attempt at an exercise or to a topic, which is named by its checklist item.
alter table follow_up_answer alter column attempt drop not null;
alter table follow_up_answer add column topic text;
alter table follow_up_answer add constraint follow_up_answer_belongs check ((attempt is null) <> (topic is null));

create unique index follow_up_answer_of_topic on follow_up_answer (learner, topic, follow_up) where topic is not null;
