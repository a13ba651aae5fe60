package city.whistle.escalation.clock;

import city.whistle.messaging.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many clocks have a rung before them, and by how much the sweeper is late with the earliest. */
@ApplicationScoped
class ClockBacklog implements Backlog {
    @Override
    public List<String> gauges() {
        return List.of("whistle.clocks.running", "whistle.clocks.late.seconds");
    }

    @Override
    public String sql() {
        return """
                select (select count(*) from clock where next_at is not null),
                       (select coalesce(greatest(extract(epoch from $1 - min(next_at)), 0), 0)
                          from clock where next_at is not null)
                """;
    }
}
