-- Each audited row calls this, within connections whose lists are planned anew each time (plan_cache_mode): what it does is
-- the same for every row, and planning it anew took two thirds of its time.
alter function audit_row() set plan_cache_mode = auto;
