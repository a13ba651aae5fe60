-- Histories are cut by the year in which their case was filed (platform/access, V7). What there is becomes the default
-- partition as it lies; the service makes the years' partitions and moves it there once it knows the city's time zone.
drop trigger ticket_history_append_only on ticket_history;
drop trigger if exists audited on ticket_history;
alter table ticket_history rename to ticket_history_default;
alter table ticket_history_default alter column id drop identity;
alter table ticket_history_default drop constraint ticket_history_pkey;
alter table ticket_history_default add primary key (case_id, id);
drop index ticket_history_by_case;

-- Who did what to a case, when, and where it led. Append-only. An entry may come before its ticket, so no foreign key.
create table ticket_history (like ticket_history_default including defaults) partition by range (case_id);
alter table ticket_history alter column id add generated always as identity;
alter table ticket_history add primary key (case_id, id);
alter table ticket_history attach partition ticket_history_default default;
select setval(pg_get_serial_sequence('ticket_history', 'id'), (select coalesce(max(id), 0) + 1 from ticket_history), false);

create trigger ticket_history_append_only before update or delete on ticket_history
for each row execute function history_is_append_only();

insert into yearly_table values ('ticket_history');

-- On a database that has it already; on a new one V60 does it.
select audit_watch(t) from audited_table t where name = 'ticket_history';
