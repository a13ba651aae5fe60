-- One row for each Idempotency-Key, written in the transaction of the work it stands for.
create table idempotency_key (
    scope text not null,
    key text not null,
    request_hash text not null,
    answer text,
    created_at timestamptz not null default now(),
    primary key (scope, key)
);

-- For the hourly removal of keys older than a week.
create index idempotency_key_by_age on idempotency_key (created_at);
