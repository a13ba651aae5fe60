-- What units promise in public. What a promise says is never changed: another one replaces it, and both stay.
create table promise (
    id uuid primary key,
    unit text not null,
    text_zh text not null,
    text_en text,
    -- the name of a figure, doneWithin, contactedWithin, or milestone
    measure text not null,
    category text,
    within_hours int,
    -- per cent
    target numeric(5, 2),
    from_day date not null,
    due_day date not null,
    replaces uuid,
    change_reason text,
    proposed_by text not null,
    proposed_at timestamptz not null,
    -- proposed | published | refused | withdrawn | replaced
    state text not null,
    decided_by text,
    decided_at timestamptz,
    decision text,
    ended_by text,
    ended_at timestamptz,
    end_reason text
);

-- the lists of those who make and approve them, newest first
create index promise_by_state on promise (state, proposed_at desc, id desc);
-- the public list
create index promise_by_due on promise (due_day);

create function promise_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if to_jsonb(new) - '{state,decided_by,decided_at,decision,ended_by,ended_at,end_reason}'::text[]
            = to_jsonb(old) - '{state,decided_by,decided_at,decision,ended_by,ended_at,end_reason}'::text[] then
            return new;
        end if;
    end if;
    raise exception 'what was promised is never changed';
end
$$;

create trigger promise_stands before update or delete on promise for each row execute function promise_stands();

-- How far a unit says it is with a milestone.
create table promise_report (
    id uuid primary key,
    -- in the order they were made
    seq bigint not null generated always as identity,
    promise_id uuid not null references promise,
    at timestamptz not null,
    by_login text not null,
    percent int not null,
    note text not null
);

create index promise_report_by_promise on promise_report (promise_id, seq);

create trigger promise_report_stands before update or delete on promise_report
for each row execute function promise_stands();

insert into audited_table (name, keys, watched, at, actor, purpose, unit, what, of_case, only_in, only_as) values
    ('promise', '{id}',
        '{unit,text_zh,text_en,measure,category,within_hours,target,from_day,due_day,replaces,change_reason,proposed_by,proposed_at,state,decided_by,decided_at,decision,ended_by,ended_at,end_reason}',
        '{ended_at,decided_at,proposed_at}', '{ended_by,decided_by,proposed_by}', '{end_reason,decision,text_zh}',
        'unit', 'state', null, null, null),
    ('promise_report', '{id}', '{promise_id,at,by_login,percent,note}',
        '{at}', '{by_login}', '{note}', null, null, null, null, null);

select audit_from_now_on(name) from audited_table where name in ('promise', 'promise_report');

-- As before, and what a case is about: a promise may be about one category.
create or replace view case_step as
select
    t.case_id,
    t.filed_at,
    t.unit,
    coalesce(t.grid, '') as grid,
    t.tier,
    case
        when t.rejected_at is not null then 'not_accepted'
        when f.halted <> 'none' then f.halted
        when x.case_id is not null then 'appeal'
    end as excluded,
    t.dispatched_at,
    y.signed_in_at,
    y.contacted_at,
    y.done_at,
    t.closed_at,
    coalesce(t.category, f.category) as category
from ticket_fact t
left join filed_fact f on f.case_id = t.case_id
left join cycle_fact y on y.case_id = t.case_id and y.cycle = 1
left join exclusion x on x.case_id = t.case_id and x.state = 'granted';
