-- A table whose rows the audit vouches for only when people wrote them asks before it calls: most rows of such a table are
-- the services' own, and a call that finds nothing to do costs more than the row.
create or replace function audit_from_now_on(audited text) returns void language plpgsql set timezone = 'UTC' as $$
declare
    of audited_table;
begin
    select * into strict of from audited_table where name = audited;
    perform audit_watch(of);
    execute format('select audit_note($1, to_jsonb(t), ''found'') from %I t', audited) using of;
end
$$;

create function audit_watch(of audited_table) returns void language plpgsql as $$
begin
    execute format('drop trigger if exists audited on %I', of.name);
    execute format('create trigger audited after insert or update on %I for each row %s execute function audit_row()',
        of.name, case when of.only_in is null then '' else format('when (new.%I = %L)', of.only_in, of.only_as) end);
end
$$;

select audit_watch(t) from audited_table t where only_in is not null;
