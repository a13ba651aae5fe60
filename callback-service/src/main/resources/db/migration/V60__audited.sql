-- Calls, answers and what is published of them, the audit vouches for (platform/access, V4). A resident's words are not
-- copied into the audit: they can be deleted, it cannot.
insert into audited_table (name, keys, watched, at, actor, purpose, unit, what, of_case, only_in, only_as) values
    ('callback_attempt', '{case_id,cycle,attempt}', '{at,by_login,reached,next_at}',
        '{at}', '{by_login}', '{}', null, null, 'case_id', null, null),
    ('given_answer', '{id}', '{case_id,cycle,at,source,contacted,truthful,solved,satisfaction,counts}',
        '{at}', '{source}', '{satisfaction}', null, null, 'case_id', null, null),
    ('spot_check', '{case_id,cycle}', '{verdict,note,by_login,at}',
        '{at}', '{by_login}', '{note}', null, 'verdict', 'case_id', null, null),
    ('exclusion', '{case_id}', '{number,unit,reason,asked_by,asked_at,state,decided_by,decided_at,decision}',
        '{decided_at,asked_at}', '{decided_by,asked_by}', '{decision,reason}', 'unit', 'state', 'case_id', null, null),
    ('publication', '{id}', '{name,from_day,to_day,published_at,published_by,figures}',
        '{published_at}', '{published_by}', '{name}', null, null, null, null, null);

select audit_from_now_on(name) from audited_table
where name in ('callback_attempt', 'given_answer', 'spot_check', 'exclusion', 'publication');
