-- A message to a resident with a link to answer by; one for all cases that wait for the same resident.
create table invitation (
    id uuid primary key,
    sent_at timestamptz not null,
    reminded_at timestamptz
);

-- those to remind
create index invitation_to_remind on invitation (sent_at) where reminded_at is null;

-- Each callback is told of once; without an invitation where there was no way to tell.
create table invited_callback (
    case_id uuid not null,
    cycle int not null,
    invitation uuid references invitation,
    primary key (case_id, cycle)
);

create index invited_callback_by_invitation on invited_callback (invitation);
