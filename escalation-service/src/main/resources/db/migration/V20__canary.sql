-- Rounds of the canary, a case that nobody filed and that is walked through the whole loop (docs/adr/0020-a-canary-walks.md). Whichever
-- replica writes the row walks the round. Kept for a month.
create table canary_round (
    -- when the round could begin: each interval of the city's setting has one
    slot timestamptz primary key,
    begun_at timestamptz not null,
    -- the last stage that was reached, and when: null before the first
    stage text,
    stage_at timestamptz,
    -- when its case was closed or taken back; until then a later round clears it away
    over_at timestamptz
);

create index canary_round_left on canary_round (slot) where over_at is null;
