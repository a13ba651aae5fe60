-- Which report went to which command desk, so that each goes once.
create table sent_report (
    -- day | week | fortnight | month
    kind text not null,
    from_day date not null,
    desk text not null,
    sent_at timestamptz not null,
    primary key (kind, from_day, desk)
);
