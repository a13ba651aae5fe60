-- What is known of a case before and beside its callbacks. Its row is the lock that makes consumers of different
-- topics take turns over one case.
create table called_case (
    case_id uuid primary key,
    -- all units that ever had the case, and the logins that handled it: none of them sees or makes its callbacks
    units text[] not null default '{}',
    people text[] not null default '{}',
    contactable boolean,
    -- withdrawn | merged: no call while this stands
    halted text
);

-- One row for each case and cycle of work reported done.
create table callback (
    case_id uuid not null,
    cycle int not null,
    number text not null,
    -- open | review | concluded | cancelled
    state text not null,
    due_at timestamptz not null,
    -- a try that reaches nobody is not taken before this instant: attempts are on different days
    earliest_at timestamptz not null,
    attempts int not null default 0,
    tier text not null,
    category text not null,
    title text not null,
    grid text not null,
    unit text not null,
    unit_name text not null,
    finding text not null,
    action text not null,
    done_at timestamptz not null,
    -- closed | rework | review | unreachable
    outcome text,
    concluded_at timestamptz,
    -- who concluded it, and the supervisor's reason after a review
    concluded_by text,
    reason text,
    cancelled_because text,
    primary key (case_id, cycle)
);

-- the agents' list: open ones by due time
create index callback_open on callback (due_at, case_id, cycle) where state = 'open';
-- the supervisors' list of reviews
create index callback_review on callback (due_at, case_id, cycle) where state = 'review';
-- any other list, in the same order
create index callback_by_state on callback (state, due_at, case_id, cycle);

-- Every try to reach the resident.
create table callback_attempt (
    case_id uuid not null,
    cycle int not null,
    attempt int not null,
    at timestamptz not null,
    by_login text not null,
    reached boolean not null,
    next_at timestamptz,
    primary key (case_id, cycle, attempt)
);

-- Everything residents said, by call or on the tracking page. The first answer of a cycle counts, later ones are kept.
create table given_answer (
    id uuid primary key,
    case_id uuid not null,
    cycle int not null,
    at timestamptz not null,
    -- call | page
    source text not null,
    contacted boolean,
    truthful boolean,
    solved boolean not null,
    satisfaction text not null,
    remark text,
    counts boolean not null
);

-- at most one answer of a cycle counts; also how figures find a case's first and final answer
create unique index given_answer_counts on given_answer (case_id, cycle) where counts;
create index given_answer_by_case on given_answer (case_id, at);
