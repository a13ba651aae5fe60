-- Called for each ticket that is written, within connections whose lists are planned anew each time (plan_cache_mode): its
-- few statements by key are not worth that.
alter function ticket_is_at_units() set plan_cache_mode = auto;
