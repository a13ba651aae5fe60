-- One row for each Idempotency-Key, written in the transaction of the work it stands for.
create table idempotency_key (
    scope text not null,
    key text not null,
    request_hash text not null,
    answer text,
    created_at timestamptz not null default now(),
    primary key (scope, key)
);
