-- The audit as a chain, and the tables whose rows it vouches for (docs/adr/0014-the-audit-is-a-chain.md).

alter table audit_entry
    -- the row of a table that the entry is about: its table, its key, and the SHA-256 of what it held then
    add column about text,
    add column row_key text,
    add column row_hash bytea,
    -- given when the entry is sealed: its place in the chain, and the keyed hash of the entry and of the hash before it
    add column position bigint,
    add column hash bytea;

-- The chain: read from its end by the sealer, from its beginning by the verifier.
create unique index audit_entry_position on audit_entry (position);
-- What waits to be sealed: nearly always nothing.
create index audit_entry_unsealed on audit_entry (id) where position is null;
-- The newest entry about a row.
create index audit_entry_about on audit_entry (about, row_key, id) where about is not null;
create index audit_entry_by_actor on audit_entry (actor, id);

create or replace function audit_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        -- sealing is the one change that an entry sees, once
        if old.position is null and new.position is not null and new.hash is not null
            and to_jsonb(old) - 'position' - 'hash' = to_jsonb(new) - 'position' - 'hash' then
            return new;
        end if;
    end if;
    raise exception 'audit_entry is append-only';
end
$$;

-- The tables whose rows are vouched for. A row must say itself who wrote it, when and why: in these columns.
create table audited_table (
    name     text primary key,
    -- the columns that tell rows apart, and those that may not be changed unseen
    keys     text[] not null,
    watched  text[] not null,
    -- the first of these columns that holds something
    at       text[] not null,
    actor    text[] not null,
    purpose  text[] not null,
    unit     text,
    what     text,
    of_case  text,
    -- only rows in which this column has this value
    only_in  text,
    only_as  text
);

create function audit_key(of audited_table, content jsonb) returns text language sql immutable
return (select string_agg(content ->> part.name, '/' order by part.place) from unnest(of.keys) with ordinality part(name, place));

create function audit_hash(of audited_table, content jsonb) returns bytea language sql immutable
return sha256(convert_to(
    (select jsonb_object_agg(name, content -> name) from unnest(of.watched) name)::text, 'UTF8'));

create function audit_first(content jsonb, columns text[]) returns text language sql immutable
return (select content ->> part.name from unnest(columns) with ordinality part(name, place)
    where content ->> part.name is not null order by part.place limit 1);

create function audit_note(of audited_table, content jsonb, how text) returns void language sql
set timezone = 'UTC'
begin atomic
    insert into audit_entry (at, actor, unit, action, case_id, purpose, about, row_key, row_hash)
    select coalesce(audit_first(content, of.at)::timestamptz, now()),
        coalesce(audit_first(content, of.actor), 'system'),
        content ->> of.unit,
        of.name || '.' || coalesce(content ->> of.what, how),
        (content ->> of.of_case)::uuid,
        coalesce(audit_first(content, of.purpose), ''),
        of.name,
        audit_key(of, content),
        audit_hash(of, content)
    where of.only_in is null or content ->> of.only_in = of.only_as;
end;

-- Times in a row's hash are written in UTC, whatever the session's time zone is.
create function audit_row() returns trigger language plpgsql set timezone = 'UTC' as $$
declare
    of audited_table;
begin
    select * into of from audited_table where name = tg_table_name;
    if tg_op = 'UPDATE' then
        if audit_hash(of, to_jsonb(old)) = audit_hash(of, to_jsonb(new)) then
            return null;
        end if;
    end if;
    perform audit_note(of, to_jsonb(new), case tg_op when 'INSERT' then 'written' else 'changed' end);
    return null;
end
$$;

-- From now on the audit vouches for a table that audited_table describes: for the rows it has, and for those to come.
create function audit_from_now_on(audited text) returns void language plpgsql set timezone = 'UTC' as $$
declare
    of audited_table;
begin
    select * into strict of from audited_table where name = audited;
    execute format('create trigger audited after insert or update on %I for each row execute function audit_row()', audited);
    execute format('select audit_note($1, to_jsonb(t), ''found'') from %I t', audited) using of;
end
$$;
