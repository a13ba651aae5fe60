package city.whistle.escalation.clock;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Head;
import java.time.Instant;

/** An event as a clock sees it: when it happened (never when it arrived), who did it, and the rules of the day. */
record Happening(Instant at, Actor by, TimeRules rules) {
    /** The same, at another time. */
    Happening at(Instant other) {
        return new Happening(other, by, rules);
    }

    static Happening of(Head head, TimeRules rules) {
        return new Happening(head.at(), head.by(), rules);
    }
}
