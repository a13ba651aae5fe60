-- Clocks that are changed together are told of together, up to 200 in one message (8000 bytes is the most it may have): a message
-- for each cost the sweep as much as the clocks. A replica of before has its watchers read everything anew when it hears of several.
create or replace function tell_clocks() returns trigger language plpgsql as $$
begin
    perform pg_notify('clocks', string_agg(id::text, ','))
    from (select id, (row_number() over () - 1) / 200 as message from changed) as told
    group by message;
    return null;
end
$$;

-- What the sweep writes for a clock that it holds, it writes in one transaction, and neither clocks nor escalations are ever deleted:
-- to look each of them up again by a query of its own was a third of a sweep.
alter table escalation drop constraint escalation_clock_id_fkey;
alter table notice drop constraint notice_escalation_id_fkey;
