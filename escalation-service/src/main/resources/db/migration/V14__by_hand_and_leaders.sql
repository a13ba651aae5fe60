-- What lies before a leader in charge, or whoever stands in, and when it was read; forwarded again, it is to be read again.
create table forwarding (
    case_id uuid not null references case_file,
    person text not null,
    unit text not null,
    kind text not null,
    rung text not null,
    at timestamptz not null,
    read_at timestamptz,
    primary key (case_id, person)
);

-- The leader's page: what lies before one person, latest first.
create index forwarding_by_person on forwarding (person, at desc, case_id desc);

insert into forwarding (case_id, person, unit, kind, rung, at)
select distinct on (case_id, recipients -> -1 ->> 'person')
       case_id, recipients -> -1 ->> 'person', unit, kind, rung, at
from escalation where rung = 'second'
order by case_id, recipients -> -1 ->> 'person', at desc;

-- What a leader wrote on a case (批示), by when the unit answers, and its answer. next_at is the clock: when it becomes overdue.
create table instruction (
    id uuid primary key,
    case_id uuid not null references case_file,
    unit text not null,
    leader text not null,
    text text not null,
    given_at timestamptz not null,
    due_at timestamptz not null,
    next_at timestamptz,
    overdue_at timestamptz,
    answered_at timestamptz,
    answered_by text,
    answer text
);

-- The round's only question: whose day has passed.
create index instruction_next on instruction (next_at) where next_at is not null;
create index instruction_by_time on instruction (given_at desc, id desc);
create index instruction_by_case on instruction (case_id, given_at);

-- What a supervisor did by hand: urged the unit (催办), raised the level (提级); with whom that was told.
create table intervention (
    id uuid primary key,
    case_id uuid not null references case_file,
    unit text not null,
    kind text not null,
    at timestamptz not null,
    who text not null,
    words text not null,
    told text[] not null,
    level text
);

create index intervention_by_case on intervention (case_id, at desc, id desc);

-- What a person said whom a notice tells of: the words of an urging, of an instruction, of its answer.
alter table notice add column words text;
