-- Words that a unit's people use again and again; the city's own are in its pack.
create table canned_text (
    id uuid primary key,
    unit text not null,
    title text not null,
    text text not null,
    changed_by text not null,
    changed_at timestamptz not null
);

create index canned_text_by_unit on canned_text (unit, title);

-- Lists of the desk that a person has given a name: the list's address within the desk.
create table saved_filter (
    id uuid primary key,
    login text not null,
    name text not null,
    address text not null,
    unique (login, name)
);

-- As before, and whoever looks at lists is told at once: of the units and states before and after, so that a list which
-- a ticket leaves is renewed as well. Only what fits into a notice is told.
create or replace function ticket_is_changed() returns trigger language plpgsql as $$
declare
    was ticket := case when tg_op = 'INSERT' then new else old end;
    notice text;
begin
    if tg_op = 'INSERT' or (old.version, old.due_at, old.due_kind, old.overdue)
            is distinct from (new.version, new.due_at, new.due_kind, new.overdue) then
        new.changed_in := cast(cast(pg_current_xact_id() as text) as bigint);
        new.updated_at := clock_timestamp();
        notice := json_build_object('id', new.id, 'grid', new.grid,
            'states', array[was.state, new.state], 'units', was.handlers || new.handlers);
        if octet_length(notice) < 8000 then
            perform pg_notify('tickets', notice);
        end if;
    end if;
    return new;
end
$$;
