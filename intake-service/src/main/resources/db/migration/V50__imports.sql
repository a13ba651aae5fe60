-- Files of other systems that are taken in, and how far each is.
create table import_run (
    id uuid primary key,
    system text not null,
    file_name text not null,
    mapping text not null,
    dry_run boolean not null,
    state text not null check (state in ('running', 'stopped', 'done')),
    -- lines with complaints that are dealt with: written in the transaction that takes them
    lines_read bigint not null,
    taken bigint not null,
    known bigint not null,
    bad bigint not null,
    failures int not null,
    failure text,
    started_at timestamptz not null,
    started_by text not null,
    unit text,
    finished_at timestamptz,
    -- the replica that works on it has it until then
    busy_until timestamptz
);

-- The few that are not finished.
create index import_run_open on import_run (started_at) where state = 'running';

-- The list, newest first.
create index import_run_by_time on import_run (started_at desc);

-- The content of files that are not finished, in pieces, sealed: they hold who reported what.
create table import_piece (
    run_id uuid not null references import_run on delete cascade,
    place int not null,
    sealed bytea not null,
    primary key (run_id, place)
);

-- Lines that were not taken: which field, and why. What stands in them is not kept.
create table import_error (
    id uuid primary key,
    run_id uuid not null references import_run on delete cascade,
    line bigint not null,
    external_id text not null,
    field text not null,
    column_name text,
    reason text not null
);

create index import_error_by_line on import_error (run_id, line, id);
