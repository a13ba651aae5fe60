-- Why a route placed a ticket, in English as well; none where a person gave the reason, or from before this was kept.
alter table ticket add column route_reason_en text;
