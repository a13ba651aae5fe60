-- Fills an empty callback database with :cases cases of the last 24 months, in the state in which events would have left
-- them: 97 % dispatched, 90 % done, 85 % answered, 80 % closed. Half of what is written is what a month's figures count.
alter table filed_fact disable trigger stale;
alter table ticket_fact disable trigger stale;
alter table cycle_fact disable trigger stale;
alter table clock_fact disable trigger stale;
alter table callback disable trigger stale;
alter table given_answer disable trigger stale;

create temp table made on commit drop as
select
    i,
    cast(md5('made' || i) as uuid) as case_id,
    lpad(cast(i as text), 13, '0') as number,
    now() - (interval '730 days' * i / :cases) as filed_at,
    (array['app', 'qr', 'hotline', 'grid', 'visit', 'window'])[1 + i % 6] as channel,
    (array['ordinary', 'ordinary', 'ordinary', 'key', 'difficult'])[1 + i % 5] as tier,
    'kind.' || i % 50 as category,
    '9901' || lpad(cast(1 + i % 8 as text), 2, '0') as district,
    '9901' || lpad(cast(1 + i % 8 as text), 2, '0') || lpad(cast(1 + i / 8 % 10 as text), 3, '0') || '001001' as grid,
    'unit-' || (i % 8) * 8 + i / 80 % 8 as unit,
    get_byte(decode(md5('luck' || i), 'hex'), 0) * 100 / 256 as luck,
    get_byte(decode(md5('luck' || i), 'hex'), 1) / 256.0 + get_byte(decode(md5('luck' || i), 'hex'), 2) / 65536.0 as north,
    get_byte(decode(md5('luck' || i), 'hex'), 3) / 256.0 + get_byte(decode(md5('luck' || i), 'hex'), 4) / 65536.0 as east
from generate_series(1, :cases) i;

insert into filed_fact (case_id, number, filed_at, channel, tier, category, district, grid, lat, lon)
select case_id, number, filed_at, channel, tier, category, district, grid, 47.2 + 0.3 * north, 123.8 + 0.4 * east
from made;

insert into ticket_fact (case_id, number, filed_at, tier, category, district, grid, subject_at, unit, lead_at, on_spot,
    dispatched_at, returned_at, hand_overs, reworks, closed_at, rejected_at)
select case_id, number, filed_at, tier, category, district, grid, filed_at, unit, filed_at, false,
    case when luck < 97 then filed_at + interval '30 minutes' end,
    case when luck % 20 = 3 then filed_at + interval '2 hours' end,
    case when luck % 20 = 3 then 1 end, case when luck % 13 = 5 then 1 end,
    case when luck < 80 then filed_at + interval '5 days' end,
    case when luck = 99 then filed_at + interval '1 hour' end
from made;

insert into cycle_fact (case_id, cycle, signed_in_at, contacted_at, done_at)
select case_id, 1, filed_at + interval '1 hour', filed_at + interval '5 hours',
    case when luck < 90 then filed_at + interval '1 day' * (luck % 8) end
from made where luck < 97;

insert into clock_fact (case_id, cycle, sign_in_due, contact_due, completion_due, completion_paused, first_overdue_at)
select case_id, 1, filed_at + interval '2 hours', filed_at + interval '24 hours', filed_at + interval '7 days', false,
    case when luck % 8 > 6 then filed_at + interval '7 days' end
from made where luck < 97;

insert into callback (case_id, cycle, number, state, due_at, earliest_at, attempts, tier, category, title, grid, unit,
    unit_name, finding, action, done_at, outcome, concluded_at, concluded_by)
select case_id, 1, number, case when luck < 85 then 'concluded' else 'open' end, filed_at + interval '8 days', filed_at,
    1, tier, category, 'made', grid, unit, unit, 'found ' || i, 'did ' || i, filed_at + interval '1 day' * (luck % 8),
    case when luck < 80 then 'closed' when luck < 85 then 'rework' end, filed_at + interval '8 days', 'agent'
from made where luck < 90;

insert into given_answer (id, case_id, cycle, at, source, solved, satisfaction, counts)
select cast(md5('answer' || i) as uuid), case_id, 1, filed_at + interval '8 days', 'call', luck < 80,
    (array['satisfied', 'basically_satisfied', 'dissatisfied'])[1 + luck % 3], true
from made where luck < 85;

alter table filed_fact enable trigger stale;
alter table ticket_fact enable trigger stale;
alter table cycle_fact enable trigger stale;
alter table clock_fact enable trigger stale;
alter table callback enable trigger stale;
alter table given_answer enable trigger stale;
