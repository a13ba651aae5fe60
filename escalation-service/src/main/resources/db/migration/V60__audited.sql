-- What people did to clocks, matters, letters and calendars, the audit vouches for (platform/access, V4).
insert into audited_table (name, keys, watched, at, actor, purpose, unit, what, of_case, only_in, only_as) values
    ('clock_ledger', '{id}',
        '{clock_id,at,step,who_kind,who,who_unit,why,limit_number,limit_unit,lasts_until,cause}',
        '{at}', '{who}', '{why}', 'who_unit', 'step', null, 'who_kind', 'staff'),
    ('matter_entry', '{id}', '{matter_id,at,step,who,text,attachments}',
        '{at}', '{who}', '{text}', null, 'step', null, null, null),
    ('letter', '{id}',
        '{issuer,kind,year,serial,number,case_id,to_unit,cc,issued_at,title_zh,title_en,body_zh,body_en,void_at,void_by,void_why}',
        '{void_at,issued_at}', '{void_by}', '{void_why,number}', 'to_unit', null, 'case_id', null, null),
    ('instruction', '{id}', '{case_id,unit,leader,text,given_at,due_at,answered_at,answered_by,answer}',
        '{answered_at,given_at}', '{answered_by,leader}', '{answer,text}', 'unit', null, 'case_id', null, null),
    ('intervention', '{id}', '{case_id,unit,kind,at,who,words,told,level}',
        '{at}', '{who}', '{words}', 'unit', 'kind', 'case_id', null, null),
    ('statutory_year', '{version}', '{year,schedule,loaded_at,loaded_by}',
        '{loaded_at}', '{loaded_by}', '{year}', null, null, null, null, null);

select audit_from_now_on(name) from audited_table
where name in ('clock_ledger', 'matter_entry', 'letter', 'instruction', 'intervention', 'statutory_year');
