-- The view case_fact as a table, so that the figures of a month need not put a million cases together again. A row is
-- never counted up or down: it is always computed anew from the facts of its case, by refresh_case_figures(), for the
-- cases noted in stale_case. Whoever changes case_fact recreates this table from it.
create table case_figure as table case_fact;

alter table case_figure add primary key (case_id);

-- the two ways in which a case falls into a period
create index case_figure_by_filing on case_figure (filed_at);
create index case_figure_by_due on case_figure (due_at) where due_at is not null;

-- Cases whose facts have changed since their row was computed; a case may stand here many times, so that nobody who
-- writes facts waits for anybody else.
create table stale_case (case_id uuid not null);

create function note_stale_case() returns trigger language plpgsql as
$$ begin insert into stale_case values (new.case_id); return null; end $$;

create trigger stale after insert or update on filed_fact for each row execute function note_stale_case();
create trigger stale after insert or update on ticket_fact for each row execute function note_stale_case();
create trigger stale after insert or update on cycle_fact for each row execute function note_stale_case();
create trigger stale after insert or update on clock_fact for each row execute function note_stale_case();
create trigger stale after insert or update on callback for each row execute function note_stale_case();
create trigger stale after insert or update on given_answer for each row execute function note_stale_case();
create trigger stale after insert or update on exclusion for each row execute function note_stale_case();

-- Computes the rows of all stale cases anew; whatever was committed before the call counts afterwards. One at a time:
-- of two that computed the same case, the one with the older facts could come last. To be called at read committed.
create function refresh_case_figures() returns integer language plpgsql as $$
declare
    cases uuid[];
begin
    if not exists (select from stale_case) then
        return 0;
    end if;
    perform pg_advisory_xact_lock(hashtext('case_figure'));
    with gone as (delete from stale_case returning case_id)
    select coalesce(array_agg(distinct case_id), '{}') into cases from gone;
    delete from case_figure where case_id = any(cases);
    insert into case_figure select * from case_fact where case_id = any(cases);
    return cardinality(cases);
end $$;
