-- What photos of finished work look like, as 64 bits: alike photos differ in few. The photos stay in intake.
create table photo_look (
    case_id uuid not null,
    cycle int not null,
    -- intake's id of it
    attachment text not null,
    -- null when it cannot be compared: gone, no picture Java can read, or one that shows nothing
    look bigint,
    primary key (case_id, cycle, attachment)
);

-- The four sixteenths of a look, each with its place: looks that differ in three bits at most share one of them.
create function bands(look bigint) returns int[] language sql immutable as $$
    select array[
        cast(look & 65535 as int), 65536 + cast(look >> 16 & 65535 as int),
        131072 + cast(look >> 32 & 65535 as int), 196608 + cast(look >> 48 & 65535 as int)]
$$;

create index photo_look_by_bands on photo_look using gin (bands(look)) where look is not null;
