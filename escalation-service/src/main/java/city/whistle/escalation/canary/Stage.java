package city.whistle.escalation.canary;

import city.whistle.contracts.WireName;
import java.util.Map;

/** What a canary goes through, in this order. */
enum Stage implements WireName {
    /** Intake took it, sorted it and gave it a number. */
    FILED,
    /** Dispatch heard of it, and its routes name a unit. */
    DISPATCHED,
    /** Escalation started its clocks, and dispatch heard of that. */
    TIMED,
    SIGNED_IN,
    CONTACTED,
    DONE,
    /** Intake heard that it is done, and took the resident's answer. */
    ANSWERED,
    /** Callback heard the answer, dispatch closed the case, and the resident sees it. */
    CLOSED;

    /** What its unit does to get there; empty where others do something. */
    String action() {
        return switch (this) {
            case SIGNED_IN -> "sign-in";
            case CONTACTED -> "contact";
            case DONE -> "done";
            case FILED, DISPATCHED, TIMED, ANSWERED, CLOSED -> "";
        };
    }

    /** What the unit says when it does that. */
    Map<String, Object> words() {
        return switch (this) {
            case CONTACTED -> Map.of("how", "message", "note", "系统自检");
            case DONE -> Map.of("finding", "系统自检", "action", "系统自检", "reason", "explained", "contacted", true);
            case FILED, DISPATCHED, TIMED, SIGNED_IN, ANSWERED, CLOSED -> Map.of();
        };
    }
}
