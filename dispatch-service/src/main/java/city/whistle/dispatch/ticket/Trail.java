package city.whistle.dispatch.ticket;

import city.whistle.contracts.TicketEvent;
import java.util.ArrayList;
import java.util.List;

/** What has happened to a ticket since it was read, to be written with it. */
final class Trail {
    private final List<HistoryEntry> history = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<TicketEvent> events = new ArrayList<>();

    void note(HistoryEntry entry) {
        history.add(entry);
    }

    /** What was noted last may be read by the resident. */
    void showToResident() {
        history.getLast().showToResident();
    }

    void attach(Evidence piece) {
        evidence.add(piece);
    }

    void tell(TicketEvent event) {
        events.add(event);
    }

    List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    List<TicketEvent> events() {
        return List.copyOf(events);
    }

    /** Forgets everything, once it is written. */
    void clear() {
        history.clear();
        evidence.clear();
        events.clear();
    }
}
