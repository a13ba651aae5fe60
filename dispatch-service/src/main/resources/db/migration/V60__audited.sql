-- What staff did to a ticket, and what they showed for it, the audit vouches for (platform/access, V4).
insert into audited_table (name, keys, watched, at, actor, purpose, unit, what, of_case, only_in, only_as) values
    ('ticket_history', '{id}', '{case_id,cycle,at,actor_kind,actor,unit,what,from_state,to_state,note}',
        '{at}', '{actor}', '{note}', 'unit', 'what', 'case_id', 'actor_kind', 'staff'),
    ('ticket_evidence', '{id}', '{case_id,cycle,attachment,what,at,actor}',
        '{at}', '{actor}', '{what}', null, null, 'case_id', null, null);

select audit_from_now_on(name) from audited_table where name in ('ticket_history', 'ticket_evidence');
