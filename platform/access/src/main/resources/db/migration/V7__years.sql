-- Histories of cases that are cut by the year of filing, and years that left the database
-- (docs/adr/0018-a-year-can-leave.md).

-- The tables cut by year: partitioned by range of case_id, with a partition <name>_<year> for each year and one
-- <name>_default for whatever belongs to none.
create table yearly_table (
    name text primary key
);

-- A table's year that left, and when it came back. Its cases have ids from first_case to before end_case.
create table detached_year (
    id bigint generated always as identity primary key,
    year int not null,
    -- empty in a database without such tables, which only has to know
    name text not null,
    first_case uuid not null,
    end_case uuid not null,
    rows bigint not null,
    -- how many of them are in detached_row
    listed bigint not null,
    -- of the file they went to
    sha256 text not null,
    detached_at timestamptz not null,
    detached_by text not null,
    restored_at timestamptz,
    restored_by text
);

-- A year is away once at a time. Nearly always a handful of rows: read whenever a history is shown.
create unique index detached_year_away on detached_year (year, name) where restored_at is null;

-- Rows of years that are away, whose audit entry does not say which case they were of: it was written before entries of that
-- table did. Of all others the entry's case tells that they left.
create table detached_row (
    about text not null,
    row_key text not null,
    year int not null,
    primary key (about, row_key)
);

create index audit_entry_caseless on audit_entry (about, row_key) where about is not null and case_id is null;

-- A trigger on a partitioned table runs under the partition's name; the audit knows the table's.
create or replace function audit_row() returns trigger language plpgsql set timezone = 'UTC' as $$
declare
    of audited_table;
begin
    select * into of from audited_table
    where name = coalesce((select relname from pg_class where oid = pg_partition_root(tg_relid)), tg_table_name);
    if tg_op = 'UPDATE' then
        if audit_hash(of, to_jsonb(old)) = audit_hash(of, to_jsonb(new)) then
            return null;
        end if;
    end if;
    perform audit_note(of, to_jsonb(new), case tg_op when 'INSERT' then 'written' else 'changed' end);
    return null;
end
$$;

insert into audited_table (name, keys, watched, at, actor, purpose, unit, what, of_case, only_in, only_as) values
    ('detached_year', '{id}', '{year,name,first_case,end_case,rows,listed,sha256,detached_at,detached_by,restored_at,restored_by}',
        '{restored_at,detached_at}', '{restored_by,detached_by}', '{year}', null, null, null, null, null);

select audit_from_now_on('detached_year');

-- The least id (UUID version 7) of a case that is filed in that year of the city's.
create function year_begins(year int, zone text) returns uuid language sql stable
return cast(
    lpad(to_hex(cast(extract(epoch from make_timestamptz(year, 1, 1, 0, 0, 0, zone)) * 1000 as bigint)), 12, '0')
    || '00000000000000000000' as uuid);

-- Makes a table that is loaded already a partition, and takes what the default partition has of its cases with it. The two
-- are locked until the transaction ends.
create function attach_year(of text, part text, first_case uuid, end_case uuid) returns bigint language plpgsql as $$
declare
    other text := of || '_default';
    taken bigint;
begin
    execute format('lock table %I in access exclusive mode', of);
    -- append-only is what nobody but this may get round
    execute format('alter table %I disable trigger user', other);
    execute format('with taken as (delete from %1$I where case_id >= $1 and case_id < $2 returning *)
        insert into %2$I select * from taken', other, part) using first_case, end_case;
    get diagnostics taken = row_count;
    execute format('alter table %I enable trigger user', other);
    execute format('alter table %I attach partition %I for values from (%L) to (%L)', of, part, first_case, end_case);
    return taken;
end
$$;

-- The partitions that are missing: of this year and the next, and of each year that the default partition has cases of. What
-- is away is not made again.
create function missing_years(zone text, this_year int) returns table (of text, year int) language plpgsql as $$
declare
    each text;
begin
    for each in select t.name from yearly_table t order by t.name loop
        return query execute format(
            'select %1$L::text, wanted.year from (
                values ($2), ($2 + 1)
                union
                select cast(extract(year from uuid_extract_timestamp(d.case_id) at time zone $1) as int) from %2$I d
                where d.case_id >= year_begins(2000, $1) and d.case_id < year_begins($2, $1)
            ) wanted (year)
            where wanted.year is not null and to_regclass(%1$L || ''_'' || wanted.year) is null
                and not exists (select from detached_year a where a.year = wanted.year and a.restored_at is null)
            order by 2', each, each || '_default')
            using zone, this_year;
    end loop;
end
$$;

-- Makes a year's partition, unless another replica just has; tells how many rows it took from the default partition.
create function make_year(of text, year int, zone text) returns bigint language plpgsql as $$
declare
    part text := of || '_' || year;
begin
    perform pg_advisory_xact_lock(hashtext('yearly_table'));
    if to_regclass(quote_ident(part)) is not null
        or exists (select from detached_year a where a.year = make_year.year and a.restored_at is null) then
        return 0;
    end if;
    execute format('create table %I (like %I including defaults)', part, of || '_default');
    return attach_year(of, part, year_begins(year, zone), year_begins(year + 1, zone));
end
$$;
