-- What was deleted of persons: what kind, when, by which rule, of how many cases; never what it was. Kept for good.
create table deletion (
    id uuid primary key,
    at timestamptz not null,
    by_login text not null,
    -- retention (its time was over), request (decided by two people) or resident (with the case's access code)
    rule text not null,
    -- the period and the pack's version, or the request
    basis text not null,
    cases int not null
);

create index deletion_newest on deletion (at desc, id desc);

-- Of which cases.
create table deletion_case (
    deletion_id uuid not null references deletion (id),
    case_id uuid not null,
    primary key (deletion_id, case_id)
);

create index deletion_case_by_case on deletion_case (case_id);

-- A person asks to see, or to have deleted, all that is held; one member of staff writes it down, another one decides.
create table person_request (
    id uuid primary key,
    kind text not null,
    -- by which the person's cases are found; the number itself is not kept
    phone_hash text not null,
    reason text not null,
    state text not null,
    asked_by text not null,
    asked_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    decision text,
    -- how many cases it was about when it was decided
    cases int
);

create index person_request_newest on person_request (asked_at desc, id desc);

insert into audited_table (name, keys, watched, at, actor, purpose, unit, what, of_case, only_in, only_as) values
    ('deletion', '{id}', '{at,by_login,rule,basis,cases}', '{at}', '{by_login}', '{basis}', null, 'rule', null, null, null),
    ('person_request', '{id}', '{kind,reason,state,asked_by,asked_at,decided_by,decided_at,decision,cases}',
        '{decided_at,asked_at}', '{decided_by,asked_by}', '{kind}', null, 'state', null, null, null);

select audit_from_now_on(name) from audited_table where name in ('deletion', 'person_request');
