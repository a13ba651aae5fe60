-- What the service under test made of the events it took.
create table effect (
    seq     bigint generated always as identity primary key,
    case_id uuid not null,
    note    text not null
);
