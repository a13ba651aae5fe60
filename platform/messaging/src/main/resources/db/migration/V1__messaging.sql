-- Events on their way out, deleted when Kafka has them. Columns up to payload are those of Debezium's outbox event
-- router: a city that runs Debezium switches the relay off and routes by aggregatetype to whistle.<aggregatetype>.
create table outbox (
    -- the order in which a service spoke
    seq           bigint generated always as identity primary key,
    -- CloudEvents id
    id            uuid        not null default uuidv7(),
    -- the topic without its prefix: complaints, tickets, deadlines, callbacks, or one of these with .dlq
    aggregatetype text        not null,
    -- the Kafka key: the case
    aggregateid   text        not null,
    -- CloudEvents type; empty for a dead letter that had none
    type          text        not null,
    payload       text        not null,
    source        text        not null,
    subject       text        not null,
    time          timestamptz not null,
    -- one relay at a time publishes a shard; all events of a case are in one
    shard         smallint    not null,
    -- dead letters only: the service that could not handle it, why, and where it lay (topic/partition/offset)
    failed_in     text,
    reason        text,
    origin        text,
    -- replays only: the one service it is for, all others skip it
    replay_for    text,
    created_at    timestamptz not null default now()
);

-- Rows live for milliseconds: vacuum by number of dead rows, not by share of a table that is nearly always empty.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

create function outbox_notify() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end
$$;

create trigger outbox_inserted after insert on outbox for each statement execute function outbox_notify();

-- Ids of events that were taken; written in the transaction of their effects, so a second delivery has none.
create table inbox (
    event_id    uuid        primary key,
    topic       text        not null,
    received_at timestamptz not null default now()
);

-- Rows come in the order of time: a tiny index is enough for the purge.
create index inbox_received_at on inbox using brin (received_at);

-- Events this service could not handle, until an administrator replays them.
create table dead_letter (
    event_id    uuid        primary key,
    topic       text        not null,
    key         text        not null,
    type        text        not null,
    payload     text        not null,
    source      text        not null,
    subject     text        not null,
    time        timestamptz not null,
    origin      text        not null,
    reason      text        not null,
    died_at     timestamptz not null default now(),
    replayed_at timestamptz,
    replayed_by text
);

create index dead_letter_died_at on dead_letter (died_at, event_id);
