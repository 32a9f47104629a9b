-- A hint that is opened while a submission waits for its verdict did not help it.
alter table submission add column hints integer not null default 0 check (hints >= 0);
update submission set hints = attempt.hints from attempt where attempt.id = submission.attempt;
