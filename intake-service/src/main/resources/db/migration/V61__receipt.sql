-- What a resident's receipt says in one number (complaint.ReceiptSeal); cases from before have none.
alter table complaint add column receipt text;

-- A receipt is looked up by what is written on it, also when the complaint itself is no longer there.
create index audit_entry_receipt on audit_entry (purpose) where action = 'receipt.issued';
