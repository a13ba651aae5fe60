package city.whistle.load.scenario;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import java.time.LocalDate;
import java.time.ZoneId;

/** What staff look at, each at their post: one of them looks once. */
final class Reads {
    static final String TICKETS = "unit's open tickets";
    static final String LATE = "what is late";
    static final String CALLS = "calls to make";
    static final String SEARCH = "operator's search";
    static final String FIGURES = "figures of a month by unit";

    private final Load load;
    private final Tokens tokens;

    Reads(Load load) {
        this.load = load;
        this.tokens = Tokens.of(load.city());
    }

    ChainBuilder one() {
        var month = LocalDate.now(ZoneId.of("Asia/Shanghai")).withDayOfMonth(1);
        var figures = "/api/v1/figures?by=unit&from=%s&to=%s".formatted(month.minusMonths(1), month);
        var tickets = "/api/v1/tickets?sort=dueAt&limit=50&unit=municipal";
        return exec(randomSwitch()
                .on(
                        percent(40).then(read(TICKETS, "dispatch", tickets, "handler-municipal")),
                        percent(20).then(read(LATE, "escalation", "/api/v1/queue?limit=50", "supervisor")),
                        percent(15).then(read(CALLS, "callback", "/api/v1/callbacks?limit=50", "agent")),
                        percent(15).then(read(SEARCH, "intake", "/api/v1/complaints?limit=50", "operator")),
                        percent(10).then(read(FIGURES, "callback", figures, "supervisor"))));
    }

    private ChainBuilder read(String name, String service, String path, String user) {
        return exec(http(name)
                .get(load.city().url(service) + path)
                .header("Authorization", session -> tokens.bearer(user))
                .check(status().is(200)));
    }
}
