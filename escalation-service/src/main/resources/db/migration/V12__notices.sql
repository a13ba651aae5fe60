-- When its reader opened a notice in the inbox.
alter table notice add column read_at timestamptz;

-- The inbox: what somebody was told, newest first.
create index notice_by_person on notice (person, created_at desc, id desc);

-- The delivery log and the alarm: what could not be delivered.
create index notice_failed on notice (created_at) where state = 'failed';

-- The watchdog: rungs that came before a clock stopped.
create index clock_stopped on clock (open_until) where state = 'stopped';
