-- The trace of the work that said it, as the header that will carry it (W3C Trace Context); null where nothing is traced.
-- Replicas of the version before write none.
alter table outbox add column traceparent text;
