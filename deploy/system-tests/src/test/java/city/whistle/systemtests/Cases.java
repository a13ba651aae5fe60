package city.whistle.systemtests;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** What the people of the loop do, as they would do it through the API. */
final class Cases {
    /** A text the sorter places with certainty. */
    static final String NOISE = "楼下烧烤店凌晨还在放音响，噪音扰民，老人睡不着，请尽快处理噪音问题";

    private static final List<String> GRIDS = new CopyOnWriteArrayList<>();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Api api;

    Cases(Api api) {
        this.api = api;
    }

    /** A filed case: its id, number and access code. */
    record Filed(String id, String number, String code) {}

    /** The body of a filing by app at the city's centre. */
    static Map<String, Object> body(String text) {
        var body = new LinkedHashMap<String, Object>();
        body.put("channel", "app");
        body.put("kind", "complaint");
        body.put("text", text);
        body.put("place", Map.of("lat", 47.34, "lon", 123.96, "crs", "WGS84"));
        body.put("reporter", Map.of("name", "测试人", "phone", freshPhone()));
        return body;
    }

    /** A number that nobody has called from before: a third call of the same person is a key matter. */
    private static String freshPhone() {
        return "139"
                + String.format(Locale.ROOT, "%08d", ThreadLocalRandom.current().nextInt(100_000_000));
    }

    /** Files by app, each time somewhere else, so that no complaint is taken for the neighbour of another. */
    Filed file(String text) {
        var body = body(text);
        body.put("place", Map.of("grid", nextGrid()));
        return file(body, null);
    }

    private String nextGrid() {
        if (GRIDS.isEmpty()) {
            var page = api.get("intake", "/api/v1/grids?limit=200", null)
                    .ok()
                    .body()
                    .get("items");
            page.forEach(grid -> GRIDS.add(grid.get("grid").asText()));
        }
        return GRIDS.get(NEXT.getAndIncrement() % GRIDS.size());
    }

    Filed file(Map<String, Object> body, String user) {
        var answer = api.post(
                        "intake",
                        "/api/v1/complaints",
                        user,
                        body,
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .ok()
                .body();
        return new Filed(
                answer.get("id").asText(),
                answer.get("number").asText(),
                answer.get("accessCode").asText());
    }

    JsonNode track(Filed filed) {
        return api.get("intake", "/api/v1/complaints/" + filed.number() + "?code=" + filed.code(), null)
                .ok()
                .body();
    }

    /** The ticket as soon as it is there and satisfies the condition. */
    JsonNode ticket(Filed filed, Predicate<JsonNode> condition) {
        return await().atMost(Duration.ofSeconds(45))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(
                        () -> api.get("dispatch", "/api/v1/tickets/" + filed.id(), "supervisor")
                                .ok()
                                .body(),
                        condition);
    }

    JsonNode ticketIn(Filed filed, String state) {
        return ticket(filed, ticket -> ticket.path("state").asText().equals(state));
    }

    /** A case that was filed and has reached its lead, which may take a dispatcher. */
    JsonNode dispatched(Filed filed) {
        var ticket = ticket(filed, each -> !each.path("state").asText().isEmpty());
        if (ticket.get("state").asText().equals("triage")) {
            act(filed, "triage", "dispatcher", Map.of("lead", "city-command", "reason", "test"));
        }
        return ticketIn(filed, "dispatched");
    }

    JsonNode act(Filed filed, String action, String user, Object body) {
        return api.post("dispatch", "/api/v1/tickets/" + filed.id() + "/" + action, user, body)
                .ok()
                .body();
    }

    /** The lead signs in, contacts the resident and reports the work done. */
    void workThrough(Filed filed, JsonNode ticket) {
        var handler = "handler-" + ticket.path("lead").path("unit").asText();
        act(filed, "sign-in", handler, Map.of("assignee", handler));
        act(filed, "contact", handler, Map.of("how", "phone", "note", "已与来电人联系"));
        for (JsonNode coHandler : ticket.path("coHandlers")) {
            act(filed, "report-in", "handler-" + coHandler.path("unit").asText(), Map.of("note", "已到场"));
        }
        act(filed, "done", handler, done());
    }

    static Map<String, Object> done() {
        return Map.of(
                "finding", "现场检查，音响超时使用属实",
                "action", "责令商户二十二时后停止使用音响，已当场关停",
                "reason", "solved",
                "evidence", List.of(UUID.randomUUID().toString()),
                "contacted", true);
    }

    /** The callback agent reaches the resident, who answers; gives the outcome. */
    String callBack(Filed filed, boolean solved, String satisfaction) {
        var attempt = Map.of(
                "reached",
                true,
                "contacted",
                true,
                "truthful",
                true,
                "solved",
                solved,
                "satisfaction",
                satisfaction,
                "remark",
                "test");
        return await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> api.post("callback", "/api/v1/callbacks/" + filed.id() + "/attempts", "agent", attempt),
                        answer -> answer.status() == 200)
                .body()
                .get("outcome")
                .asText();
    }

    /** The items of a list that belong to the case. */
    List<JsonNode> escalations(Filed filed) {
        return items("escalation", "/api/v1/escalations?case=" + filed.id() + "&limit=200");
    }

    List<JsonNode> letters(Filed filed) {
        return items("escalation", "/api/v1/letters?case=" + filed.id());
    }

    List<JsonNode> matters(Filed filed) {
        return items("escalation", "/api/v1/matters?case=" + filed.id());
    }

    private List<JsonNode> items(String service, String path) {
        var found = new java.util.ArrayList<JsonNode>();
        api.get(service, path, "supervisor").ok().body().get("items").forEach(found::add);
        return found;
    }
}
