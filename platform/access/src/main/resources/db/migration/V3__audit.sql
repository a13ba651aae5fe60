-- Who looked at or did what, and why. Append-only: a trigger refuses updates and deletes.
create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    unit text,
    action text not null,
    case_id uuid,
    purpose text not null
);

create index audit_entry_by_case on audit_entry (case_id, at);

create function audit_is_append_only() returns trigger language plpgsql as
$$ begin raise exception 'audit_entry is append-only'; end $$;

create trigger audit_entry_append_only before update or delete on audit_entry
for each row execute function audit_is_append_only();

create trigger audit_entry_not_emptied before truncate on audit_entry
for each statement execute function audit_is_append_only();
