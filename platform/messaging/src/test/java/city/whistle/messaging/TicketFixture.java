package city.whistle.messaging;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Head;
import city.whistle.contracts.TicketEvent.TicketResumed;
import java.time.Instant;
import java.util.UUID;

/** Events that tell one another apart by their reason. */
final class TicketFixture {
    private TicketFixture() {}

    static TicketResumed resumed(UUID caseId, String reason) {
        var head = new Head(
                caseId, "2611220000427", Instant.parse("2026-02-13T01:00:00Z"), "crane-1", Actor.system("test"));
        return new TicketResumed(head, 1, reason);
    }
}
