package city.whistle.dispatch.ticket;

import city.whistle.contracts.TicketEvent.LogTopic;
import city.whistle.contracts.UnitRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something for the work log.
 *
 * @param open shown to the resident
 */
public record LogEntry(LogTopic about, @Nullable UnitRef unit, String text, boolean open, List<String> attachments) {
    public LogEntry {
        attachments = List.copyOf(attachments);
    }
}
