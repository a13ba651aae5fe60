-- Makes a schema for Hibernate of the tests' entity, which nothing else needs.
create table seen (
    id uuid primary key
);
