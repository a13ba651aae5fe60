package city.whistle.escalation.clock;

import city.whistle.contracts.WireName;

/** What happened to a clock; the words of its ledger and of {@code DeadlineSet.why}. */
public enum Step implements WireName {
    STARTED,
    PAUSED,
    RESUMED,
    EXTENDED,
    LIMIT_CHANGED,
    CALENDAR_LOADED,
    HANDED_ON,
    STOPPED
}
