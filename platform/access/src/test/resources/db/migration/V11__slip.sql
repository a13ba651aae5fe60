-- A table that the audit vouches for, with a row that was there before.
create table slip (
    id int primary key,
    written_at timestamptz not null,
    who_kind text not null,
    who text not null,
    words text not null,
    colour text
);

insert into slip values (1, '2026-01-05 10:00+08', 'STAFF', 'clerk', 'before the audit', 'red');

insert into audited_table (name, keys, watched, at, actor, purpose, only_in, only_as)
values ('slip', '{id}', '{written_at,who_kind,who,words}', '{written_at}', '{who}', '{words}', 'who_kind', 'STAFF');

select audit_from_now_on('slip');
