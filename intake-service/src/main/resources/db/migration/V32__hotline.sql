-- Calls to the hotline, and what came of each. The caller's number is sealed like the vault's entries and forgotten when
-- the call is wrapped up.
create table hotline_call (
    id uuid primary key,
    call_id text not null unique,
    operator text not null,
    caller bytea,
    recording text,
    case_id uuid,
    outcome text,
    announced_at timestamptz not null,
    wrapped_up_at timestamptz
);

-- What waits at a desk.
create index hotline_call_open on hotline_call (operator, announced_at) where wrapped_up_at is null;

-- What rang since a second ago.
create index hotline_call_by_time on hotline_call (announced_at);

-- How a case came by telephone, long after.
create index hotline_call_by_case on hotline_call (case_id) where case_id is not null;
