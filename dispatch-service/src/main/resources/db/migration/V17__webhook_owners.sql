-- Webhooks belong to an owner, here a unit: the machine that serves them is shared (platform/webhooks).
alter table webhook rename column unit to owner;
alter index webhook_by_unit rename to webhook_by_owner;
