-- A unit may ask that a case be left out of the figures (剔除), with a reason; somebody else decides. What is left out
-- stays in the list of the excluded.
create table exclusion (
    case_id uuid primary key,
    number text not null,
    unit text not null,
    grid text not null,
    reason text not null,
    asked_by text not null,
    asked_at timestamptz not null,
    -- asked | granted | refused
    state text not null,
    decided_by text,
    decided_at timestamptz,
    decision text
);

-- the supervisors' list: what waits for them, oldest first
create index exclusion_by_state on exclusion (state, asked_at, case_id);

-- One row for each case that became a ticket: when it came to each step in its first round.
create view case_step as
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
    t.closed_at
from ticket_fact t
left join filed_fact f on f.case_id = t.case_id
left join cycle_fact y on y.case_id = t.case_id and y.cycle = 1
left join exclusion x on x.case_id = t.case_id and x.state = 'granted';

-- As before, and a granted exclusion leaves a case out.
create or replace view case_fact as
select
    c.case_id,
    c.filed_at,
    coalesce(f.number, t.number) as number,
    f.channel,
    coalesce(t.tier, f.tier) as tier,
    coalesce(t.category, f.category) as category,
    coalesce(t.district, f.district) as district,
    coalesce(t.grid, f.grid, '') as grid,
    t.unit,
    case
        when t.rejected_at is not null then 'not_accepted'
        when f.halted <> 'none' then f.halted
        when x.case_id is not null then 'appeal'
    end as excluded,
    t.dispatched_at is not null as dispatched,
    t.closed_at is not null as closed,
    t.returned_at is not null as returned,
    coalesce(t.hand_overs, 0) > 0 as handed_over,
    coalesce(t.reworks, 0) > 0 as reworked,
    coalesce(y.done, false) as done,
    coalesce(y.responded, false) as responded,
    y.due_at,
    coalesce(y.paused, false) as paused,
    coalesce(y.in_time, false) as in_time,
    coalesce(y.first_overdue, false) as first_overdue,
    coalesce(y.second_overdue, false) as second_overdue,
    coalesce(b.called_back, false) as called_back,
    coalesce(b.unreachable, false) as unreachable,
    coalesce(a.answered, false) as answered,
    a.first_solved,
    a.first_satisfaction,
    a.last_solved,
    a.last_satisfaction
from (
    select case_id, filed_at from filed_fact
    union all
    -- tickets that were faster than their filing
    select tt.case_id, tt.filed_at from ticket_fact tt
    where not exists (select from filed_fact ff where ff.case_id = tt.case_id)
) c
left join filed_fact f on f.case_id = c.case_id
left join ticket_fact t on t.case_id = c.case_id
left join exclusion x on x.case_id = c.case_id and x.state = 'granted'
left join lateral (
    select
        bool_or(done_at is not null) as done,
        -- in time in every cycle: signed in, and in touch with the resident, before the clocks ran out
        bool_and(
            signed_in_at is not null
            and (sign_in_due is null or signed_in_at <= sign_in_due)
            and (contact_due is null or coalesce(contacted_at <= contact_due, false))
        ) as responded,
        (array_agg(completion_due order by cycle desc) filter (where completion_due is not null))[1] as due_at,
        (array_agg(completion_paused order by cycle desc) filter (where completion_due is not null))[1] as paused,
        bool_and(coalesce(done_at <= completion_due, false)) filter (where completion_due is not null) as in_time,
        bool_or(first_overdue_at is not null) as first_overdue,
        bool_or(second_overdue_at is not null) as second_overdue
    from (select * from cycle_fact cf where cf.case_id = c.case_id) did
    full join (select * from clock_fact kf where kf.case_id = c.case_id) should using (cycle)
) y on true
left join lateral (
    -- the last round alone: it was answered, or given up
    select
        g.id is not null as called_back,
        cb.outcome = 'unreachable' and g.id is null as unreachable
    from callback cb
    left join given_answer g on g.case_id = cb.case_id and g.cycle = cb.cycle and g.counts
    where cb.case_id = c.case_id
    order by cb.cycle desc
    limit 1
) b on true
left join lateral (
    select
        true as answered,
        (array_agg(g.solved order by g.cycle))[1] as first_solved,
        (array_agg(g.satisfaction order by g.cycle))[1] as first_satisfaction,
        (array_agg(g.solved order by g.cycle desc))[1] as last_solved,
        (array_agg(g.satisfaction order by g.cycle desc))[1] as last_satisfaction
    from given_answer g where g.case_id = c.case_id and g.counts
    having count(*) > 0
) a on true;
