-- A case on its way through the units. One row is the whole aggregate: whoever changes a ticket holds its row.
create table ticket (
    id uuid primary key,
    number text not null,
    version bigint not null,
    state text not null,
    state_before text,
    cycle int not null,
    changed_at timestamptz not null,

    channel text not null,
    kind text not null,
    title text not null,
    text text not null,
    lat double precision not null,
    lon double precision not null,
    address text,
    grid text not null,
    community text not null,
    subdistrict text not null,
    district text not null,
    category text not null,
    tier text not null,
    urgency text not null,
    reasons text not null,
    attachments text not null,
    confidential boolean not null,
    contactable boolean not null,
    filed_at timestamptz not null,

    lead_unit text,
    lead_name text,
    co_handlers text not null,
    handlers text[] not null,
    units_involved text[] not null,
    people_involved text[] not null,
    assignee text,
    designated boolean not null,
    raised_to text,
    hand_overs int not null,
    dispatched_at timestamptz,
    signed_in_at timestamptz,
    contacted_at timestamptz,

    open_request text,
    extensions int not null,
    suspensions int not null,
    suspended_until timestamptz,

    finding text,
    action_taken text,
    done_reason text,
    contacted boolean not null,
    co_handlers_missing text,
    done_at timestamptz,
    on_spot boolean not null,
    reworks int not null,

    route_rule text not null,
    route_reason text not null,
    merged_into text,

    due_at timestamptz,
    due_kind text,
    overdue text not null default 'none',
    -- the order of lists: what has no deadline comes last
    due_rank timestamptz not null
        generated always as (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00')) stored,
    -- whether anybody still has something to do with it
    open boolean not null
        generated always as (state not in ('closed', 'not_accepted', 'merged', 'withdrawn')) stored
);

comment on column ticket.due_at is 'written from ticket_clock, beside the version';
comment on column ticket.handlers is 'lead and co-handlers: the scope of their people';

create unique index ticket_by_number on ticket (number);
-- the whole city's list, by deadline and by age
create index ticket_by_due on ticket (due_rank, id);
create index ticket_by_due_open on ticket (due_rank, id) where open;
create index ticket_by_age on ticket (filed_at desc, id desc);
-- scope of handling units, as lead or co-handler: all they ever had, and their desk, which stays small
create index ticket_by_handler on ticket using gin (handlers);
create index ticket_by_handler_open on ticket using gin (handlers) where open;
-- scope of areas and the filter by grid: prefixes of codes
create index ticket_by_grid on ticket (grid text_pattern_ops, filed_at desc);
-- what waits for a dispatcher or a decision, and what has a rare state
create index ticket_by_state on ticket (state, due_rank, id) where state in ('triage', 'return_asked', 'suspended');
create index ticket_by_assignee on ticket (assignee, due_rank, id) where assignee is not null and open;
create index ticket_resumes on ticket (suspended_until) where state = 'suspended';

-- Who did what to a case, when, and where it led. Append-only. An entry may come before its ticket, so no foreign key.
create table ticket_history (
    id bigint generated always as identity primary key,
    case_id uuid not null,
    cycle int not null,
    at timestamptz not null,
    actor_kind text not null,
    actor text not null,
    unit text,
    what text not null,
    from_state text,
    to_state text,
    note text
);

create index ticket_history_by_case on ticket_history (case_id, id);

create function history_is_append_only() returns trigger language plpgsql as
$$ begin raise exception 'ticket_history is append-only'; end $$;

create trigger ticket_history_append_only before update or delete on ticket_history
for each row execute function history_is_append_only();

-- Photos and documents attached while working; the files are intake's.
create table ticket_evidence (
    id bigint generated always as identity primary key,
    case_id uuid not null references ticket (id),
    cycle int not null,
    attachment text not null,
    what text not null,
    at timestamptz not null,
    actor text not null
);

create index ticket_evidence_by_case on ticket_evidence (case_id, id);

create sequence ticket_clock_told;

-- The clocks of a case as escalation last told them; may be told of before the ticket is there.
create table ticket_clock (
    case_id uuid not null,
    cycle int not null,
    kind text not null,
    unit text not null,
    state text not null,
    due_at timestamptz not null,
    -- 1 after the first overdue, 2 after the second
    rung int not null default 0,
    -- rises with everything told, so that the newest of two clocks is known
    told bigint not null default nextval('ticket_clock_told'),
    primary key (case_id, cycle, kind, unit)
);

-- Levels raised before the ticket was there; taken when it comes.
create table early_raise (
    id bigint generated always as identity primary key,
    case_id uuid not null,
    event text not null
);

create index early_raise_by_case on early_raise (case_id, id);
