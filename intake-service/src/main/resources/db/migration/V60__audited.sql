-- That a complaint was filed, and what staff made of codes, checks and models, the audit vouches for (platform/access,
-- V4). A resident's words are not part of it: they can be deleted, the audit cannot.
insert into audited_table (name, keys, watched, at, actor, purpose, unit, what, of_case, only_in, only_as) values
    ('complaint', '{id}', '{number,channel,filed_at,filed_by}',
        '{filed_at}', '{filed_by}', '{number}', null, null, 'id', null, null),
    ('qr_code', '{serial}', '{grid,label,asset,made_by,made_at,revoked_at,revoked_by}',
        '{revoked_at,made_at}', '{revoked_by,made_by}', '{label}', null, null, null, null, null),
    ('spot_check', '{id}', '{case_id,grid,question,asked_by,asked_at,confirmed,remark,answered_by,answered_at}',
        '{answered_at,asked_at}', '{answered_by,asked_by}', '{remark,question}', null, null, 'case_id', null, null),
    ('sorter_model', '{version}', '{pack,lessons,accuracy,made_at,made_by,activated_at,activated_by}',
        '{activated_at,made_at}', '{activated_by,made_by}', '{version}', null, null, null, null, null);

select audit_from_now_on(name) from audited_table where name in ('complaint', 'qr_code', 'spot_check', 'sorter_model');
