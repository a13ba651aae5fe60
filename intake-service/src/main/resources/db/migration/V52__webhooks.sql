-- Addresses at which other systems are told what became of their cases (platform/webhooks; as in dispatch).
create table webhook (
    id uuid primary key,
    -- the system whose address it is
    owner text not null,
    url text not null,
    -- counts the secrets it has had; the secret itself is derived and stored nowhere
    secret_number int not null,
    created_at timestamptz not null,
    created_by text not null,
    -- while nobody answers there: since when, how often it was tried, and when the next try is due
    silent_since timestamptz,
    failures int not null default 0,
    next_at timestamptz not null,
    -- the sender that works on it has it until then
    busy_until timestamptz
);

create index webhook_by_owner on webhook (owner, created_at);

-- What an address is to be told, and what came of it: queue and log in one. In the order of seq for each case.
create table webhook_delivery (
    seq bigint generated always as identity primary key,
    webhook_id uuid not null references webhook (id) on delete cascade,
    event_id uuid not null,
    case_id uuid not null,
    number text not null,
    type text not null,
    body text not null,
    created_at timestamptz not null,
    next_at timestamptz not null,
    attempts int not null default 0,
    delivered_at timestamptz,
    -- of the last attempt: the answer's status, or why there was none
    status int,
    error text,
    millis int
);

-- the queue: the first of each case
create index webhook_delivery_waiting on webhook_delivery (webhook_id, case_id, seq) where delivered_at is null;
-- the log, newest first
create index webhook_delivery_log on webhook_delivery (webhook_id, seq desc);
create index webhook_delivery_by_age on webhook_delivery using brin (created_at);

-- How far each address has been told: a cursor into external_change, as a system that polls would keep one.
create table external_push (
    webhook_id uuid primary key references webhook (id) on delete cascade,
    cursor text not null
);
