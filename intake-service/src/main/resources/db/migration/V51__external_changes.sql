-- What was told of the cases that other systems handed over, for those systems to follow. In the order of transactions:
-- whoever has read all changes of transactions that were over then, has missed none, whatever commits in which order.
create table external_change (
    id bigint generated always as identity primary key,
    system text not null,
    case_id uuid not null,
    fact_id uuid not null,
    changed_in bigint not null default (cast(cast(pg_current_xact_id() as text) as bigint)),
    changed_at timestamptz not null default clock_timestamp()
);

create index external_change_in_order on external_change (system, changed_in, id);

create function external_case_is_told_of() returns trigger language plpgsql as $$
begin
    insert into external_change (system, case_id, fact_id)
    select split_part(external, ':', 1), id, new.id from complaint where id = new.case_id and external is not null;
    return null;
end
$$;

create trigger case_fact_of_external after insert on case_fact
    for each row execute function external_case_is_told_of();

insert into external_change (system, case_id, fact_id)
select split_part(c.external, ':', 1), c.id, f.id
  from case_fact f join complaint c on c.id = f.case_id
 where c.external is not null
 order by f.at, f.id;
