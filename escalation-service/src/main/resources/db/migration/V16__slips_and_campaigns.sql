-- Beside what leaders write stands what a supervisor demands of a unit by name and day (督办单): who answers for it, the
-- letter it went out on, and, where several units have a part in it (联合交办), what makes them one and which of them leads.
alter table instruction add column kind text not null default 'instruction';
alter table instruction add column person text;
alter table instruction add column letter_id uuid references letter;
alter table instruction add column joint_id uuid;
alter table instruction add column leads boolean not null default true;

create index instruction_by_joint on instruction (joint_id) where joint_id is not null;

-- Campaigns (专项行动): what is to be brought about where and by when, and in the end what came of it.
create table campaign (
    id uuid primary key,
    title text not null,
    aim text not null,
    area text not null,
    due_on date not null,
    begun_at timestamptz not null,
    begun_by text not null,
    closed_at timestamptz,
    closed_by text,
    result text
);

create index campaign_by_time on campaign (begun_at desc, id desc);

-- What units have to do in a campaign, under the measure it belongs to. next_at is the item's clock: when it becomes overdue.
create table campaign_item (
    id uuid primary key,
    campaign_id uuid not null references campaign,
    measure text not null,
    text text not null,
    unit text not null,
    due_at timestamptz not null,
    next_at timestamptz,
    overdue_at timestamptz,
    done_at timestamptz,
    done_by text,
    account text,
    sent_back_at timestamptz,
    sent_back_why text
);

create index campaign_item_by_campaign on campaign_item (campaign_id, id);
create index campaign_item_by_unit on campaign_item (unit);
create index campaign_item_next on campaign_item (next_at) where next_at is not null;

-- How much of a campaign is to be done by when, in percent of its items; judged once, when next_at has come.
create table campaign_milestone (
    id uuid primary key,
    campaign_id uuid not null references campaign,
    share integer not null,
    due_at timestamptz not null,
    next_at timestamptz,
    share_then integer
);

create index campaign_milestone_by_campaign on campaign_milestone (campaign_id, due_at);
create index campaign_milestone_next on campaign_milestone (next_at) where next_at is not null;

-- A notice tells of a case or of a campaign.
alter table notice alter column case_id drop not null;
alter table notice add column campaign_id uuid references campaign;
alter table notice add constraint notice_of_one check (num_nonnulls(case_id, campaign_id) = 1);
