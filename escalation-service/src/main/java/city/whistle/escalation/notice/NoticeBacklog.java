package city.whistle.escalation.notice;

import city.whistle.messaging.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * How many messages wait for their carrier, for how long the oldest has been waiting beyond its time, and how many of a
 * day reached nobody. Those that a city's quiet hours hold back are not late.
 */
@ApplicationScoped
class NoticeBacklog implements Backlog {
    @Override
    public List<String> gauges() {
        return List.of("whistle.notices.waiting", "whistle.notices.late.seconds", "whistle.notices.failed");
    }

    @Override
    public String sql() {
        return """
                select (select count(*) from notice where next_try_at is not null),
                       (select coalesce(extract(epoch from $1 - min(created_at)), 0)
                          from notice where next_try_at is not null and state <> 'held'),
                       (select count(*) from notice where state = 'failed' and created_at > $1 - interval '1 day')
                """;
    }
}
