-- A code that was torn down or misused opens nothing any more.
alter table qr_code add column revoked_at timestamptz, add column revoked_by text;

-- The list of codes, newest first.
create index qr_code_by_time on qr_code (made_at desc, serial desc);
