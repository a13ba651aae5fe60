package city.whistle.escalation.clock;

/** A case that is ours alone until the transaction ends, with the rules that hold now. */
record OpenCase(CaseFile file, TimeRules rules) {}
