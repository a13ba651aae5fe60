-- the desk's list of what waits for somebody's decision, or for a day
create index ticket_waiting on ticket (due_rank, id)
    where open and (state in ('return_asked', 'suspended') or open_request is not null);

-- whether the resident may read the entry
alter table ticket_history add column open boolean not null default false;
