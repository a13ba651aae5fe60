-- Photos nobody has looked at yet: finding them among all callbacks ever made took most of a minute at a million.
create table photo_to_look_at (
    case_id uuid not null,
    cycle int not null,
    attachment text not null,
    -- later for one that could not be had: others need not wait for it
    next_try timestamptz not null default now(),
    primary key (case_id, cycle, attachment)
);

create index photo_to_look_at_next on photo_to_look_at (next_try, case_id);

create function photos_wait() returns trigger language plpgsql as $$
begin
    insert into photo_to_look_at (case_id, cycle, attachment)
    select new.case_id, new.cycle, split_part(line, ' ', 2)
    from unnest(string_to_array(new.evidence, E'\n')) line where line like 'image/%'
    on conflict do nothing;
    return null;
end
$$;

create trigger photos_wait after insert or update of evidence on callback
    for each row when (new.evidence <> '') execute function photos_wait();

insert into photo_to_look_at (case_id, cycle, attachment)
select distinct c.case_id, c.cycle, split_part(line, ' ', 2)
from callback c cross join lateral unnest(string_to_array(c.evidence, E'\n')) line
where c.evidence <> '' and line like 'image/%' and c.done_at > now() - interval '400 days'
  and not exists (
    select from photo_look p
    where p.case_id = c.case_id and p.cycle = c.cycle and p.attachment = split_part(line, ' ', 2));
