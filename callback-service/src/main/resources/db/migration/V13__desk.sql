-- What the callers' desk needs to know of a call beside its due time.
alter table callback
    -- the unit's evidence, one a line: media type, a space, intake's id of it
    add column evidence text not null default '',
    -- the parts of the day in which nobody was reached, separated by commas: the next try is better made in another
    add column tried_parts text not null default '',
    -- who is calling just now, and until when others leave it alone
    add column held_by text,
    add column held_until timestamptz;

-- what the resident wrote, for whoever calls
alter table called_case add column words text;

-- answered | no_answer | wrong_number | later | refused
alter table callback_attempt add column result text;
update callback_attempt set result = case when reached then 'answered' else 'no_answer' end;
alter table callback_attempt alter column result set not null;
