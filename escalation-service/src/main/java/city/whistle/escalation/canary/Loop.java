package city.whistle.escalation.canary;

import java.util.Map;
import java.util.UUID;

/** The city's system as residents and units use it. Whatever keeps it from answering is a runtime exception. */
public interface Loop {
    /** A case, and what its resident opens it with. */
    record Filed(UUID id, String number, String accessCode) {}

    /** How the case stands with its unit. */
    record Ticket(String state, boolean timed, boolean contacted) {
        /** Dispatch has not heard of it. */
        public static final Ticket NONE = new Ticket("none", false, false);
    }

    /** How the case stands with its resident. */
    record Tracked(String state, boolean canAnswer) {}

    /** Files a canary; the same key gives the same case. */
    Filed file(String key);

    Ticket ticket(UUID caseId);

    /** The unit does something. */
    void act(UUID caseId, String action, Map<String, Object> words);

    Tracked track(Filed filed);

    /** The resident is satisfied. */
    void answer(Filed filed);

    /** The resident takes it back; nothing when the case is over. */
    void withdraw(Filed filed);
}
