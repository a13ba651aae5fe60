package city.whistle.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may do what, walked whole: each role against each endpoint of the loop, at an own and at a foreign unit's case. Allowed
 * means that the answer is not about access: 2xx, or a 4xx that speaks of the request's content or the case's state.
 */
class AccessMatrixIT {
    /** Everybody the matrix knows; {@code own} and {@code foreign} are handlers of the case's unit and of another one. */
    private static final List<String> PEOPLE = List.of(
            "nobody",
            "operator",
            "grid",
            "dispatcher",
            "own-handler",
            "foreign-handler",
            "own-head",
            "foreign-head",
            "own-system",
            "foreign-system",
            "supervisor",
            "own-district",
            "foreign-district",
            "leader",
            "agent",
            "auditor",
            "admin");

    private static final Set<String> READERS_OF_TICKETS = Set.of(
            "operator",
            "dispatcher",
            "own-handler",
            "own-head",
            "own-system",
            "supervisor",
            "own-district",
            "leader",
            "auditor",
            "admin");

    private static final Api API = new Api(RunningCity.drill());
    private static Cases.Filed filed;
    private static Map<String, String> logins;

    /** An endpoint of the loop and the people it is for; {@code ZIP} is a POST of one. */
    record Row(String service, String method, String path, Set<String> allowed) {}

    @BeforeAll
    static void aDispatchedCaseAndItsPeople() {
        var cases = new Cases(API);
        filed = cases.file(Cases.NOISE);
        var ticket = cases.dispatched(filed);
        var own = ticket.path("lead").path("unit").asText();
        var foreign = own.equals("gas") ? "education" : "gas";
        var district = ticket.path("place").path("district").asText();
        var districts = Districts.all(API);
        logins = Map.ofEntries(
                Map.entry("own-handler", "handler-" + own),
                Map.entry("foreign-handler", "handler-" + foreign),
                Map.entry("own-head", "head-" + own),
                Map.entry("foreign-head", "head-" + foreign),
                Map.entry("own-system", "dept-" + own),
                Map.entry("foreign-system", "dept-" + foreign),
                Map.entry("own-district", "supervisor-" + district),
                Map.entry(
                        "foreign-district",
                        "supervisor-"
                                + districts.stream()
                                        .filter(each -> !each.equals(district))
                                        .findFirst()
                                        .orElseThrow()));
    }

    static List<Row> rows() {
        var supervisors = Set.of("supervisor", "own-district", "foreign-district");
        var watchers =
                Set.of("dispatcher", "supervisor", "own-district", "foreign-district", "leader", "auditor", "admin");
        var readersOfFigures = union(supervisors, Set.of("leader", "auditor", "admin", "own-head", "foreign-head"));
        var readersOfCalls = union(supervisors, Set.of("agent", "leader", "auditor", "admin"));
        return List.of(
                new Row("dispatch", "GET", "/api/v1/tickets/{id}", READERS_OF_TICKETS),
                new Row("dispatch", "POST", "/api/v1/tickets/{id}/triage", Set.of("dispatcher")),
                new Row("dispatch", "POST", "/api/v1/tickets/{id}/reject", Set.of("dispatcher")),
                new Row(
                        "dispatch",
                        "POST",
                        "/api/v1/tickets/{id}/sign-in",
                        Set.of("own-handler", "own-head", "own-system")),
                new Row(
                        "dispatch",
                        "POST",
                        "/api/v1/tickets/{id}/look-up",
                        Set.of("own-handler", "own-head", "own-system")),
                new Row("dispatch", "POST", "/api/v1/tickets/{id}/contact", Set.of("own-handler", "own-system")),
                new Row("dispatch", "POST", "/api/v1/tickets/{id}/log", Set.of("own-handler", "own-system")),
                new Row(
                        "dispatch",
                        "POST",
                        "/api/v1/tickets/{id}/done",
                        Set.of("own-handler", "own-head", "own-system")),
                new Row("dispatch", "POST", "/api/v1/tickets/{id}/return", Set.of("own-handler", "own-system")),
                new Row("dispatch", "POST", "/api/v1/tickets/{id}/grant-return", Set.of("dispatcher")),
                new Row("dispatch", "POST", "/api/v1/tickets/{id}/refuse-return", Set.of("dispatcher")),
                new Row("dispatch", "POST", "/api/v1/tickets/{id}/reassign", Set.of("dispatcher")),
                new Row("dispatch", "POST", "/api/v1/tickets/{id}/extend", Set.of("own-handler", "own-system")),
                new Row(
                        "dispatch",
                        "POST",
                        "/api/v1/tickets/{id}/grant-extension",
                        Set.of("supervisor", "own-district")),
                new Row("dispatch", "POST", "/api/v1/tickets/{id}/suspend", Set.of("own-handler", "own-system")),
                new Row(
                        "dispatch",
                        "POST",
                        "/api/v1/tickets/{id}/grant-suspension",
                        Set.of("supervisor", "own-district")),
                new Row(
                        "dispatch",
                        "GET",
                        "/api/v1/webhooks",
                        Set.of("own-head", "foreign-head", "own-system", "foreign-system", "admin")),
                new Row("dispatch", "POST", "/api/v1/routes/replay", Set.of("dispatcher", "admin")),
                new Row("intake", "GET", "/api/v1/external/12345/webhooks", Set.of("admin")),
                new Row("intake", "GET", "/api/v1/deletions", Set.of("auditor", "admin")),
                new Row(
                        "intake",
                        "GET",
                        "/api/v1/person-requests",
                        union(supervisors, Set.of("operator", "auditor", "admin"))),
                new Row("intake", "GET", "/api/v1/audit", Set.of("auditor", "admin")),
                new Row("dispatch", "GET", "/api/v1/audit/verification", Set.of("auditor", "admin")),
                new Row("dispatch", "ZIP", "/api/v1/packs/replay", Set.of("dispatcher", "admin")),
                new Row("dispatch", "ZIP", "/api/v1/packs", Set.of("admin")),
                new Row("dispatch", "GET", "/api/v1/packs", Set.of("auditor", "admin")),
                new Row("dispatch", "GET", "/api/v1/packs/in-force", Set.of("auditor", "admin")),
                new Row("dispatch", "POST", "/api/v1/packs/{id}/activation", Set.of("admin")),
                new Row(
                        "dispatch",
                        "GET",
                        "/api/v1/canned-texts",
                        Set.of(
                                "own-handler",
                                "foreign-handler",
                                "own-head",
                                "foreign-head",
                                "own-system",
                                "foreign-system")),
                new Row("dispatch", "POST", "/api/v1/canned-texts", Set.of("own-head", "foreign-head")),
                new Row("dispatch", "GET", "/api/v1/workload", union(watchers, Set.of("own-head", "foreign-head"))),
                new Row("dispatch", "POST", "/api/v1/workload/hand-over", Set.of("own-head", "foreign-head")),
                new Row("callback", "GET", "/api/v1/callbacks/{id}", readersOfCalls),
                new Row("callback", "GET", "/api/v1/callbacks/{id}/contact", Set.of("agent")),
                new Row("callback", "POST", "/api/v1/callbacks/{id}/attempts", Set.of("agent")),
                new Row("callback", "POST", "/api/v1/callbacks/{id}/review", supervisors),
                new Row("callback", "POST", "/api/v1/callbacks/next", Set.of("agent")),
                new Row("callback", "GET", "/api/v1/figures", readersOfFigures),
                new Row("callback", "GET", "/api/v1/figures/steps", readersOfFigures),
                new Row("callback", "GET", "/api/v1/figures/table.csv", readersOfFigures),
                new Row("callback", "GET", "/api/v1/doubts", readersOfFigures),
                new Row("callback", "POST", "/api/v1/doubts/{id}/checks", supervisors),
                new Row("callback", "GET", "/api/v1/exclusions", readersOfFigures),
                new Row("callback", "POST", "/api/v1/exclusions", Set.of("own-head", "foreign-head")),
                new Row("callback", "POST", "/api/v1/exclusions/{id}/decision", supervisors),
                new Row("callback", "GET", "/api/v1/promises", readersOfFigures),
                new Row("callback", "POST", "/api/v1/promises", union(supervisors, Set.of("own-head", "foreign-head"))),
                new Row("callback", "POST", "/api/v1/promises/{id}/decision", supervisors),
                new Row(
                        "callback",
                        "POST",
                        "/api/v1/promises/{id}/withdrawal",
                        union(supervisors, Set.of("own-head", "foreign-head"))),
                new Row("callback", "GET", "/api/v1/callbacks", readersOfCalls),
                new Row(
                        "escalation",
                        "GET",
                        "/api/v1/queue",
                        union(
                                watchers,
                                Set.of(
                                        "own-handler",
                                        "foreign-handler",
                                        "own-head",
                                        "foreign-head",
                                        "own-system",
                                        "foreign-system"))),
                new Row(
                        "escalation",
                        "GET",
                        "/api/v1/clocks/{id}",
                        Set.of(
                                "dispatcher",
                                "supervisor",
                                "own-district",
                                "leader",
                                "auditor",
                                "admin",
                                "own-handler",
                                "own-head",
                                "own-system")),
                new Row("escalation", "PUT", "/api/v1/calendars/2026", Set.of("admin")),
                new Row("escalation", "GET", "/api/v1/calendar-offers", union(supervisors, Set.of("auditor", "admin"))),
                new Row("escalation", "GET", "/api/v1/forwardings", Set.of("leader")),
                new Row("escalation", "POST", "/api/v1/instructions", Set.of("leader")),
                new Row(
                        "escalation",
                        "GET",
                        "/api/v1/campaigns",
                        union(
                                watchers,
                                Set.of(
                                        "own-handler",
                                        "foreign-handler",
                                        "own-head",
                                        "foreign-head",
                                        "own-system",
                                        "foreign-system"))),
                new Row("escalation", "POST", "/api/v1/campaigns", supervisors),
                new Row("escalation", "POST", "/api/v1/campaigns/{id}/close", supervisors),
                new Row("escalation", "POST", "/api/v1/slips", supervisors),
                new Row(
                        "escalation",
                        "GET",
                        "/api/v1/letter-templates/urging_letter",
                        union(supervisors, Set.of("admin"))),
                new Row(
                        "escalation",
                        "POST",
                        "/api/v1/letter-templates/urging_letter/preview",
                        union(supervisors, Set.of("admin"))),
                new Row("escalation", "POST", "/api/v1/cases/{id}/urge", supervisors),
                new Row("escalation", "POST", "/api/v1/cases/{id}/raise", supervisors),
                new Row(
                        "intake",
                        "GET",
                        "/api/v1/sorter-models",
                        Set.of("dispatcher", "supervisor", "own-district", "foreign-district", "auditor", "admin")),
                new Row("intake", "POST", "/api/v1/sorting-rules/preview", Set.of("admin")),
                new Row("intake", "GET", "/api/v1/hot-spots", union(watchers, Set.of("operator"))),
                new Row("intake", "GET", "/api/v1/hot-spots/topics", union(watchers, Set.of("operator"))),
                new Row("intake", "POST", "/api/v1/hot-spots/joint-case", Set.of("operator", "dispatcher")),
                new Row("intake", "PUT", "/api/v1/complaints/{id}/category", Set.of("operator", "dispatcher")),
                new Row("escalation", "POST", "/api/v1/calendars/2026/preview", Set.of("admin")),
                new Row(
                        "escalation",
                        "GET",
                        "/api/v1/notices?case={id}",
                        union(
                                watchers,
                                Set.of(
                                        "own-handler",
                                        "foreign-handler",
                                        "own-head",
                                        "foreign-head",
                                        "own-system",
                                        "foreign-system"))),
                new Row("intake", "GET", "/api/v1/complaints/{id}/contact?purpose=callback", Set.of("agent")),
                new Row("intake", "GET", "/api/v1/qr-codes", Set.of("operator", "dispatcher", "admin")),
                new Row("intake", "GET", "/api/v1/qr-codes/posters.pdf", Set.of("operator", "dispatcher", "admin")),
                new Row("intake", "POST", "/api/v1/qr-codes", Set.of("operator", "dispatcher", "admin")),
                new Row("intake", "POST", "/api/v1/calls", Set.of("operator")),
                new Row(
                        "intake",
                        "POST",
                        "/api/v1/complaints/{id}/checks",
                        union(supervisors, Set.of("operator", "dispatcher", "agent"))),
                new Row("intake", "GET", "/api/v1/checks", Set.of("grid")),
                new Row("intake", "POST", "/api/v1/checks/{id}/answer", Set.of("grid")),
                new Row("intake", "GET", "/api/v1/external/12345/imports", Set.of("operator", "admin")),
                new Row("intake", "GET", "/api/v1/external/12345/complaints", Set.of("operator", "admin")),
                new Row(
                        "intake",
                        "GET",
                        "/api/v1/complaints/{id}/archive",
                        Set.of("supervisor", "own-district", "auditor")));
    }

    static Stream<Arguments> matrix() {
        return rows().stream().flatMap(row -> PEOPLE.stream().map(person -> Arguments.of(person, row)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("matrix")
    void eachPersonMayDoJustWhatTheMatrixSays(String person, Row row) {
        var path = row.path().replace("{id}", filed.id());
        var login = person.equals("nobody") ? null : logins.getOrDefault(person, person);

        int status = switch (row.method()) {
            case "GET" -> API.get(row.service(), path, login).status();
            case "PUT" ->
                API.send(API.request(row.service(), path, login)
                                .header("Content-Type", "application/json")
                                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{\"nonsense\":1}")))
                        .status();
            case "ZIP" ->
                API.send(API.request(row.service(), path, login)
                                .header("Content-Type", "application/zip")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("nonsense")))
                        .status();
            default ->
                API.post(row.service(), path, login, Map.of("nonsense", 1)).status();
        };

        if (person.equals("nobody")) {
            assertThat(status).isEqualTo(401);
        } else if (row.allowed().contains(person)) {
            assertThat(status).isIn(allowedStatuses(row));
        } else {
            assertThat(status).isIn(403, 404);
        }
    }

    /** A call back on a case that is not done yet is not there, for anybody. */
    private static List<Integer> allowedStatuses(Row row) {
        return row.service().equals("callback") && row.path().contains("{id}")
                ? List.of(200, 400, 404, 409, 422)
                : List.of(200, 204, 400, 409, 422);
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(java.util.stream.Collectors.toSet());
    }
}
