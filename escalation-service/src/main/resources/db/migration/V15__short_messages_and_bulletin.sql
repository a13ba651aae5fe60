-- What a message centre (SMPP) calls the parts of a notice, and which of them arrived; gone once the notice says so.
create table short_message (
    message_id text primary key,
    notice_id uuid references notice,
    arrived boolean,
    noted_at timestamptz not null default now()
);

create index short_message_by_notice on short_message (notice_id);

-- The bulletin: matters that are on the list, latest first.
create index matter_listed on matter (listed_at desc, id desc) where listed_at is not null;
