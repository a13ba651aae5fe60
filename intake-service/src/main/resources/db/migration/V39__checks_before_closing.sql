-- Asked by callback-service before it gives a case up: the round of work, which goes back with the answer.
alter table spot_check add column cycle int;
