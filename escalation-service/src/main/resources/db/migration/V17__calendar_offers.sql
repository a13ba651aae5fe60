-- Schedules of years that an administrator has offered: another person puts them in force, and only then are they in statutory_year.
create table calendar_offer (
    id uuid primary key,
    year int not null,
    -- as in statutory_year
    schedule text not null,
    -- open, granted, refused, withdrawn
    state text not null,
    offered_by text not null,
    offered_at timestamptz not null,
    -- who decided, or withdrew it
    decided_by text,
    decided_at timestamptz,
    decision text
);

-- One open offer for a year, so that nobody decides on one while another one waits.
create unique index calendar_offer_open on calendar_offer (year) where state = 'open';
create index calendar_offer_newest on calendar_offer (offered_at desc, id desc);

insert into audited_table (name, keys, watched, at, actor, purpose, unit, what, of_case, only_in, only_as) values
    ('calendar_offer', '{id}', '{year,schedule,state,offered_by,offered_at,decided_by,decided_at,decision}',
        '{decided_at,offered_at}', '{decided_by,offered_by}', '{decision,year}', null, 'state', null, null, null);

select audit_from_now_on('calendar_offer');
