-- Where it was, to know what was complained of before: the repeat rate.
alter table filed_fact add column lat double precision, add column lon double precision;

-- what was near and not long before: told by the index alone
create index filed_fact_by_spot on filed_fact (category, lat, lon, filed_at) include (case_id) where lat is not null;

-- As before, and whether the case repeats another.
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
    a.last_satisfaction,
    -- said again: another complaint of the kind within 50 m (a box, at the latitudes of the north) and 30 days before
    exists (
        select from filed_fact e
        where e.category = f.category and e.case_id <> f.case_id
            and e.lat between f.lat - 0.00045 and f.lat + 0.00045
            and e.lon between f.lon - 0.00066 and f.lon + 0.00066
            and e.filed_at < f.filed_at and e.filed_at >= f.filed_at - interval '30 days'
    ) as repeated
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

drop table case_figure;

create table case_figure as table case_fact;

alter table case_figure add primary key (case_id);

-- the two ways in which a case falls into a period, and what is left out of it
create index case_figure_by_filing on case_figure (filed_at);
create index case_figure_by_due on case_figure (due_at) where due_at is not null;
create index case_figure_left_out on case_figure (filed_at) where excluded is not null;

-- a queue: without frequent vacuum, asking whether it is empty would read its dead rows
alter table stale_case set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- The sums of case_figure for each day and whatever most questions tell cases apart by, so that the figures of a month
-- need not count its cases. Changed by refresh_case_figures() alone, in the transaction that changes case_figure, by
-- what the changed cases counted before and count now; recount_figure_cells() must find the same.
create table figure_cell (
    -- in the city's zone: of the filing, or, for the last three, of the end of the completion limit
    day date not null,
    unit text not null,
    -- the subdistrict, as the first nine digits of the grid; empty while that is not known
    area text not null,
    district text not null,
    tier text not null,
    left_out int not null,
    accepted int not null,
    dispatched int not null,
    answered int not null,
    done int not null,
    n_completion int not null,
    n_response int not null,
    n_resolution int not null,
    n_first_resolution int not null,
    n_satisfaction int not null,
    n_first_satisfaction int not null,
    n_callback int not null,
    n_unreachable int not null,
    n_rework int not null,
    n_return int not null,
    n_accurate_dispatch int not null,
    n_overdue int not null,
    n_second_overdue int not null,
    n_repeat int not null,
    due int not null,
    d_on_time int not null,
    n_on_time int not null,
    primary key (day, unit, area, district, tier)
) with (fillfactor = 70);

-- The zone whose days figure_cell has; one row once somebody has asked.
create table figure_zone (zone text not null);

-- What each case adds to which cell: one row for its filing, one for the end of its completion limit.
create view case_share as
select
    case_id,
    cast(filed_at at time zone (select zone from figure_zone) as date) as day,
    coalesce(unit, 'none') as unit,
    left(grid, 9) as area,
    coalesce(district, 'none') as district,
    coalesce(tier, 'none') as tier,
    excluded is not null as left_out,
    excluded is null as accepted,
    excluded is null and dispatched as dispatched,
    excluded is null and answered as answered,
    excluded is null and done as done,
    excluded is null and closed as n_completion,
    excluded is null and dispatched and responded as n_response,
    excluded is null and answered and last_solved as n_resolution,
    excluded is null and answered and first_solved as n_first_resolution,
    excluded is null and answered and last_satisfaction <> 'dissatisfied' as n_satisfaction,
    excluded is null and answered and first_satisfaction <> 'dissatisfied' as n_first_satisfaction,
    excluded is null and done and called_back as n_callback,
    excluded is null and done and unreachable as n_unreachable,
    excluded is null and done and reworked as n_rework,
    excluded is null and dispatched and returned as n_return,
    excluded is null and dispatched and not handed_over as n_accurate_dispatch,
    excluded is null and dispatched and first_overdue as n_overdue,
    excluded is null and dispatched and second_overdue as n_second_overdue,
    excluded is null and repeated as n_repeat,
    false as due,
    false as d_on_time,
    false as n_on_time
from case_figure
where filed_at is not null
union all
select
    case_id,
    cast(due_at at time zone (select zone from figure_zone) as date),
    coalesce(unit, 'none'),
    left(grid, 9),
    coalesce(district, 'none'),
    coalesce(tier, 'none'),
    false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
    true,
    in_time or not paused,
    in_time
from case_figure
where due_at is not null and excluded is null;

-- Adds what these cases count to the cells, or takes it away again.
create function add_to_figure_cells(cases uuid[], sign int) returns void language sql as $$
    insert into figure_cell
    select
        day, unit, area, district, tier,
        sign * count(*) filter (where left_out),
        sign * count(*) filter (where accepted),
        sign * count(*) filter (where dispatched),
        sign * count(*) filter (where answered),
        sign * count(*) filter (where done),
        sign * count(*) filter (where n_completion),
        sign * count(*) filter (where n_response),
        sign * count(*) filter (where n_resolution),
        sign * count(*) filter (where n_first_resolution),
        sign * count(*) filter (where n_satisfaction),
        sign * count(*) filter (where n_first_satisfaction),
        sign * count(*) filter (where n_callback),
        sign * count(*) filter (where n_unreachable),
        sign * count(*) filter (where n_rework),
        sign * count(*) filter (where n_return),
        sign * count(*) filter (where n_accurate_dispatch),
        sign * count(*) filter (where n_overdue),
        sign * count(*) filter (where n_second_overdue),
        sign * count(*) filter (where n_repeat),
        sign * count(*) filter (where due),
        sign * count(*) filter (where d_on_time),
        sign * count(*) filter (where n_on_time)
    from case_share
    where case_id = any(cases)
    group by day, unit, area, district, tier
    on conflict (day, unit, area, district, tier) do update set
        left_out = figure_cell.left_out + excluded.left_out,
        accepted = figure_cell.accepted + excluded.accepted,
        dispatched = figure_cell.dispatched + excluded.dispatched,
        answered = figure_cell.answered + excluded.answered,
        done = figure_cell.done + excluded.done,
        n_completion = figure_cell.n_completion + excluded.n_completion,
        n_response = figure_cell.n_response + excluded.n_response,
        n_resolution = figure_cell.n_resolution + excluded.n_resolution,
        n_first_resolution = figure_cell.n_first_resolution + excluded.n_first_resolution,
        n_satisfaction = figure_cell.n_satisfaction + excluded.n_satisfaction,
        n_first_satisfaction = figure_cell.n_first_satisfaction + excluded.n_first_satisfaction,
        n_callback = figure_cell.n_callback + excluded.n_callback,
        n_unreachable = figure_cell.n_unreachable + excluded.n_unreachable,
        n_rework = figure_cell.n_rework + excluded.n_rework,
        n_return = figure_cell.n_return + excluded.n_return,
        n_accurate_dispatch = figure_cell.n_accurate_dispatch + excluded.n_accurate_dispatch,
        n_overdue = figure_cell.n_overdue + excluded.n_overdue,
        n_second_overdue = figure_cell.n_second_overdue + excluded.n_second_overdue,
        n_repeat = figure_cell.n_repeat + excluded.n_repeat,
        due = figure_cell.due + excluded.due,
        d_on_time = figure_cell.d_on_time + excluded.d_on_time,
        n_on_time = figure_cell.n_on_time + excluded.n_on_time
$$;

-- All cells anew.
create function recount_figure_cells() returns void language sql as $$
    delete from figure_cell;
    select add_to_figure_cells(array(select case_id from case_figure), 1);
$$;

-- Cases filed after those of the list, of which nothing was known so far, and near them: the list makes them repeats.
-- The "offset 0" keeps it a look-up for each case; as a join, a million cases of one category would meet each other.
create function repeated_by(cases uuid[]) returns uuid[] language sql as $$
    select coalesce(array_agg(distinct later.case_id), '{}')
    from filed_fact f
    cross join lateral (
        select e.case_id from filed_fact e
        where e.category = f.category
            and e.lat between f.lat - 0.00045 and f.lat + 0.00045
            and e.lon between f.lon - 0.00066 and f.lon + 0.00066
            and e.filed_at > f.filed_at and e.filed_at <= f.filed_at + interval '30 days'
        offset 0
    ) later
    where f.case_id = any(cases) and f.lat is not null and later.case_id <> all(cases)
        and not exists (select from case_figure g where g.case_id = f.case_id and g.channel is not null)
$$;

drop function refresh_case_figures();

-- As before, and the cells follow; in a zone they do not have yet, they are counted anew.
create function refresh_case_figures(city_zone text) returns integer language plpgsql as $$
declare
    cases uuid[];
    known boolean := exists (select from figure_zone where zone = city_zone);
begin
    if known and not exists (select from stale_case) then
        return 0;
    end if;
    perform pg_advisory_xact_lock(hashtext('case_figure'));
    if not exists (select from figure_zone where zone = city_zone) then
        delete from figure_zone;
        insert into figure_zone values (city_zone);
        perform recount_figure_cells();
    end if;
    with gone as (delete from stale_case returning case_id)
    select coalesce(array_agg(distinct case_id), '{}') into cases from gone;
    cases := cases || repeated_by(cases);
    perform add_to_figure_cells(cases, -1);
    delete from case_figure where case_id = any(cases);
    insert into case_figure select * from case_fact where case_id = any(cases);
    perform add_to_figure_cells(cases, 1);
    return cardinality(cases);
end $$;
