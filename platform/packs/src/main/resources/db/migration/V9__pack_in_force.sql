-- The pack that was last put into force, as far as this service knows: it starts with it. At most one row.
create table pack_in_force (
    only_row boolean primary key default true check (only_row),
    version text not null,
    zip bytea not null,
    taken_at timestamptz not null default now()
);
