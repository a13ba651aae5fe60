-- A ledger's line says its case (V18), and so do the audit's entries from now on: when the case's year leaves, they tell that
-- the line left with it.
update audited_table set of_case = 'case_id' where name = 'clock_ledger';
