package city.whistle.callback.callback;

import city.whistle.messaging.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many residents wait to be called, how many longer than they should, and what waits for a supervisor. */
@ApplicationScoped
class CallbackBacklog implements Backlog {
    @Override
    public List<String> gauges() {
        return List.of("whistle.callbacks.open", "whistle.callbacks.late", "whistle.callbacks.review");
    }

    @Override
    public String sql() {
        return """
                select (select count(*) from callback where state = 'open'),
                       (select count(*) from callback where state = 'open' and due_at < $1),
                       (select count(*) from callback where state = 'review')
                """;
    }
}
