package city.whistle.dispatch.ticket;

import city.whistle.messaging.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many cases are open, how many past their deadline, and what waits for a dispatcher. */
@ApplicationScoped
class TicketBacklog implements Backlog {
    @Override
    public List<String> gauges() {
        return List.of(
                "whistle.tickets.open", "whistle.tickets.late", "whistle.tickets.triage", "whistle.tickets.returns");
    }

    @Override
    public String sql() {
        return """
                select (select count(*) from ticket where open),
                       (select count(*) from ticket where open and due_rank < $1),
                       (select count(*) from ticket where state = 'triage'),
                       (select count(*) from ticket where state = 'return_asked')
                """;
    }
}
