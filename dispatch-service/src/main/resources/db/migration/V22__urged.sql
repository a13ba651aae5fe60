-- Urgings that were told of before the ticket was there; taken when it comes.
create table early_urging (
    id bigint generated always as identity primary key,
    case_id uuid not null,
    event text not null
);

create index early_urging_by_case on early_urging (case_id, id);
