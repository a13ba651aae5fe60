-- Figures as they were when they were published; never changed afterwards.
create table publication (
    id uuid primary key,
    name text not null,
    from_day date not null,
    to_day date not null,
    published_at timestamptz not null,
    published_by text not null,
    -- JSON: total and groups with n, d and rate, and no id of any case
    figures text not null
);

-- the public list: newest first
create index publication_by_time on publication (published_at desc, id desc);

create function publication_is_frozen() returns trigger language plpgsql as
$$ begin raise exception 'a publication is never changed'; end $$;

create trigger publication_frozen before update or delete on publication
for each row execute function publication_is_frozen();
