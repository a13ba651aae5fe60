-- When a row was changed last, in the order of transactions: whoever has read all changes of transactions that were over
-- then, has missed none, whatever commits in which order. Deadlines count as changes, beside the version.
alter table ticket add column changed_in bigint not null default (cast(cast(pg_current_xact_id() as text) as bigint));
alter table ticket add column updated_at timestamptz not null default clock_timestamp();

create function ticket_is_changed() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or (old.version, old.due_at, old.due_kind, old.overdue)
            is distinct from (new.version, new.due_at, new.due_kind, new.overdue) then
        new.changed_in := cast(cast(pg_current_xact_id() as text) as bigint);
        new.updated_at := clock_timestamp();
    end if;
    return new;
end
$$;

create trigger ticket_changed before insert or update on ticket for each row execute function ticket_is_changed();

create index ticket_by_change on ticket (changed_in, id);
