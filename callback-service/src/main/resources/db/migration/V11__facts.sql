-- Facts the figures are made of, written as the events come. Each table is fed by one topic alone, so that consumers
-- of different topics never wait for each other's rows; every column is merged by least, greatest, first or latest, so
-- that repeated and late events change nothing. The view case_fact puts one row per case together.

-- From whistle.complaints: one row for each case filed.
create table filed_fact (
    case_id uuid primary key,
    number text not null,
    filed_at timestamptz,
    channel text,
    tier text,
    category text,
    district text,
    grid text,
    -- withdrawn | merged | none, and when that was told
    halted text,
    halted_at timestamptz
);

create index filed_fact_by_time on filed_fact (filed_at);

-- From whistle.tickets: one row for each case, as dispatch last described it.
create table ticket_fact (
    case_id uuid primary key,
    number text not null,
    filed_at timestamptz,
    tier text,
    category text,
    district text,
    grid text,
    subject_at timestamptz,
    -- the lead, and since when
    unit text,
    lead_at timestamptz,
    on_spot boolean,
    dispatched_at timestamptz,
    returned_at timestamptz,
    hand_overs int,
    reworks int,
    closed_at timestamptz,
    rejected_at timestamptz
);

create index ticket_fact_by_time on ticket_fact (filed_at);

-- From whistle.tickets: what happened in each cycle.
create table cycle_fact (
    case_id uuid not null,
    cycle int not null,
    signed_in_at timestamptz,
    contacted_at timestamptz,
    done_at timestamptz,
    primary key (case_id, cycle)
);

-- From whistle.deadlines: by when it should have happened, and the rungs of the completion clock.
create table clock_fact (
    case_id uuid not null,
    cycle int not null,
    sign_in_due timestamptz,
    sign_in_told timestamptz,
    contact_due timestamptz,
    contact_told timestamptz,
    completion_due timestamptz,
    completion_told timestamptz,
    completion_paused boolean,
    first_overdue_at timestamptz,
    second_overdue_at timestamptz,
    primary key (case_id, cycle)
);

-- the on-time rate asks which cases were due in a period
create index clock_fact_by_due on clock_fact (completion_due) where completion_due is not null;

-- One row for each case: all facts together, with what callbacks and answers say.
create view case_fact as
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
