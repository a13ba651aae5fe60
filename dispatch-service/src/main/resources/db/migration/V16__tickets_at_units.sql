-- Which units have which tickets, in the orders that units' lists have: a unit's list costs what it shows, however many
-- tickets others have. An index over an array knows no order, so each list had to sort, or to pass over, everything.
create table ticket_at_unit (
    case_id uuid not null,
    unit text not null,
    is_open boolean not null,
    due timestamptz not null,
    filed timestamptz not null,
    change bigint not null
);

comment on table ticket_at_unit is 'lead and co-handlers of each ticket, kept by a trigger';

-- rows first, indexes then: a city of a million tickets waits a minute, not an hour
insert into ticket_at_unit (case_id, unit, is_open, due, filed, change)
select distinct id, unit, open, due_rank, filed_at, changed_in from ticket, unnest(handlers) as unit;

alter table ticket_at_unit add primary key (case_id, unit);
alter table ticket_at_unit add foreign key (case_id) references ticket (id) on delete cascade;
create index ticket_at_unit_by_due on ticket_at_unit (unit, due, case_id);
create index ticket_at_unit_by_due_open on ticket_at_unit (unit, due, case_id) where is_open;
create index ticket_at_unit_by_age on ticket_at_unit (unit, filed desc, case_id desc);
create index ticket_at_unit_by_change on ticket_at_unit (unit, change, case_id);

create function ticket_is_at_units() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.handlers <> old.handlers then
        delete from ticket_at_unit where case_id = new.id and unit <> all (new.handlers);
    end if;
    insert into ticket_at_unit (case_id, unit, is_open, due, filed, change)
    select distinct new.id, unit, new.open, new.due_rank, new.filed_at, new.changed_in from unnest(new.handlers) as unit
    on conflict (case_id, unit) do update
        set is_open = excluded.is_open, due = excluded.due, filed = excluded.filed, change = excluded.change;
    return null;
end
$$;

-- after ticket_changed, which is before, has said in which order the change comes
create trigger ticket_moved after insert or update on ticket for each row execute function ticket_is_at_units();

drop index ticket_by_handler;
