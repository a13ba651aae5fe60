-- Progress on a matter is reported each week: when the next report is due, and how many never came.
alter table matter add column report_due_at timestamptz;
alter table matter add column reports_missed integer not null default 0;
update matter set report_due_at = opened_at + interval '7 days' where state <> 'struck_off';

-- Some weeks after the strike-off somebody looks whether it held.
alter table matter add column look_back_at timestamptz;
alter table matter add column look_back_told boolean not null default false;

-- What the round of matters asks: whose report is due, which strike-off is to be looked back at.
create index matter_report_due on matter (report_due_at) where state <> 'struck_off';
create index matter_look_back on matter (look_back_at) where look_back_at is not null and not look_back_told;

-- The void letter in whose place a letter went out.
alter table letter add column replaces uuid unique references letter;
