package city.whistle.escalation.canary;

import city.whistle.messaging.Backlog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** For how long no canary has come back, and how long the last one took; every replica says the same. */
@ApplicationScoped
class CanaryFigures implements Backlog {
    private static final String UNKNOWN = "'NaN'::double precision";

    /** Before the first has come back, the time since rounds began. */
    private static final String SINCE_THE_LAST = """
            select coalesce(extract(epoch from $1 - coalesce(max(over_at) filter (where stage = 'closed'), min(begun_at))), 'NaN')
                     ::double precision,
                   coalesce((select extract(epoch from over_at - begun_at) from canary_round where stage = 'closed'
                             order by slot desc limit 1), 'NaN')::double precision
            from canary_round
            """;

    private final boolean off;

    CanaryFigures(CanaryConfig config) {
        this.off = config.every().equals(CanaryConfig.OFF);
    }

    @Override
    public List<String> gauges() {
        return List.of("whistle.canary.silent.seconds", "whistle.canary.took.seconds");
    }

    /** When rounds are off nothing is said of those there were. */
    @Override
    public String sql() {
        return off ? "select " + UNKNOWN + ", " + UNKNOWN + " where $1::timestamptz is not null" : SINCE_THE_LAST;
    }
}
