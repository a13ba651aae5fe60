-- A text without spaces and punctuation, to compare what units write.
create function plain(said text) returns text language sql immutable as
$$ select regexp_replace(said, '[[:space:]，。、；：！？（）《》“”‘’,.;:!?()"''-]', '', 'g') $$;

-- work reported done in a period, whatever came of its callback
create index callback_by_done on callback (done_at);

-- a unit names its case by number
create index ticket_fact_by_number on ticket_fact (number);

-- What a supervisor found who looked at a doubtful closure; never changed.
create table spot_check (
    case_id uuid not null,
    cycle int not null,
    -- fine | wrong
    verdict text not null,
    note text not null,
    by_login text not null,
    at timestamptz not null,
    primary key (case_id, cycle)
);
