-- How often somebody filed or uploaded of late: by keyed hashes of network addresses and telephone numbers, forgotten
-- soon after their window.
create table visit_count (
    whose text primary key,
    since timestamptz not null,
    used  integer not null
);

-- Solved challenges, each good for once; forgotten when they have expired.
create table spent_challenge (
    challenge  text primary key,
    expires_at timestamptz not null
);
