-- What came last from an office: the boards' 届いた記録 and the offices without a record for long.
create index ledger_newest on ledger (office, recorded_at);
