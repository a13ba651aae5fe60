-- What the tests' resource works on.
create table job (
    id uuid primary key,
    text text not null,
    version bigint not null
);
