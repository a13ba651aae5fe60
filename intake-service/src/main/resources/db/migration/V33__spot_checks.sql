-- What the centre asks grid workers to look at on the spot, and what they saw.
create table spot_check (
    id uuid primary key,
    case_id uuid not null references complaint,
    number text not null,
    grid text not null,
    question text not null,
    note text,
    asked_by text not null,
    asked_at timestamptz not null,
    confirmed boolean,
    remark text,
    answered_by text,
    answered_at timestamptz
);

-- The few that wait.
create index spot_check_open on spot_check (id) where answered_at is null;
