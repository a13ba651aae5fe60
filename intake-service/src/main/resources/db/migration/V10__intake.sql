-- Serials of case numbers: a million of them, over and over. Together with the day they are unique as long as a day has
-- fewer cases; gaps are of no matter, and nobody waits for anybody.
create sequence complaint_serial minvalue 0 maxvalue 999999 start 1 cycle cache 10;

-- A complaint as it was filed, and what its resident did with it since. Who filed it is in the vault (table reporter).
create table complaint (
    id uuid primary key,
    version int not null,
    number text not null unique,
    channel text not null,
    kind text not null,
    title text,
    text text not null,
    lat double precision not null,
    lon double precision not null,
    address text,
    grid text not null,
    community text not null,
    subdistrict text not null,
    district text not null,
    category text not null,
    confidence double precision not null,
    tier text not null,
    urgency text not null,
    needs_review boolean not null,
    reasons text not null,
    alternatives text not null,
    model text not null,
    anonymous boolean not null,
    confidential boolean not null,
    contactable boolean not null,
    on_behalf boolean not null,
    attachments text not null,
    occurred_at timestamptz,
    finding text,
    action text,
    external text unique,
    filed_at timestamptz not null,
    filed_by text not null,
    pack text not null,
    merged_into uuid references complaint,
    merged_into_number text,
    withdrawn_at timestamptz,
    answered_cycle int not null
);

-- Looking around a new complaint: same category in a narrow band of latitude.
create index complaint_around on complaint (category, lat, filed_at);

-- Scoped searches: an area is the beginning of a grid's code. The ids are in order of time.
create index complaint_by_area on complaint (grid text_pattern_ops, id);

create index complaint_by_category on complaint (category, id);

create index complaint_merged on complaint (merged_into) where merged_into is not null;

-- The vault: who reported a case, each value sealed by itself. Nothing else in the database names a person.
create table reporter (
    case_id uuid primary key references complaint deferrable initially deferred,
    name bytea,
    phone bytea,
    email bytea,
    phone_hash text,
    filed_at timestamptz not null
);

-- An old caller is found by the keyed hash of the number, without opening anything.
create index reporter_by_phone on reporter (phone_hash, filed_at) where phone_hash is not null;

-- Photos and documents; the content lies in files named by its hash. Without a case until a filing claims it.
create table upload (
    id uuid primary key,
    hash text not null,
    media_type text not null,
    size bigint not null,
    width int,
    height int,
    case_id uuid,
    uploaded_at timestamptz not null
);

create index upload_by_case on upload (case_id) where case_id is not null;

-- Codes that hang in the street.
create table qr_code (
    serial bigint primary key,
    grid text not null,
    label text not null,
    made_by text not null,
    made_at timestamptz not null
);

-- What dispatch has told of a case; written by the consumer of its topic alone. No reference to complaint: an event must
-- find its place whatever else is missing.
create table ticket_track (
    case_id uuid primary key,
    state text not null,
    cycle int not null,
    unit text,
    unit_name text,
    units text not null,
    tier text,
    urgency text,
    category text
);

-- Everything that was told of a case, whoever told it: only ever added to.
create table case_fact (
    id uuid primary key,
    case_id uuid not null,
    at timestamptz not null,
    event text not null,
    cycle int not null,
    clock text,
    template text,
    details text not null
);

create index case_fact_by_case on case_fact (case_id, at, id);
