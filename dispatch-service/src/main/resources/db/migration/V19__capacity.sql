-- How much lies with whom: counted for the workload, and every few seconds for the units that name a capacity.
create index ticket_by_lead_at_work on ticket (lead_unit, assignee)
    where open and state in ('dispatched', 'signed_in', 'return_asked', 'suspended');
