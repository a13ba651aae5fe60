-- City packs that were offered, each under its version and kept whole: an older one can be put into force again.
create table pack_version (
    id text primary key,
    zip bytea not null,
    offered_at timestamptz not null,
    offered_by text not null
);

-- Who put which version into force, when and why; the newest row is the one in force.
create table pack_activation (
    id bigint generated always as identity primary key,
    version text not null references pack_version (id),
    activated_at timestamptz not null,
    activated_by text not null,
    reason text not null
);

-- what a version's list of activations is read by
create index pack_activation_by_version on pack_activation (version, id);

-- Both say who, when and why: the audit vouches for them (platform/access, V4).
insert into audited_table (name, keys, watched, at, actor, purpose, unit, what, of_case, only_in, only_as) values
    ('pack_version', '{id}', '{zip,offered_at,offered_by}', '{offered_at}', '{offered_by}', '{id}', null, null, null, null, null),
    ('pack_activation', '{id}', '{version,activated_at,activated_by,reason}',
        '{activated_at}', '{activated_by}', '{reason}', null, 'version', null, null, null);

select audit_from_now_on(name) from audited_table where name in ('pack_version', 'pack_activation');
