package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.People.as;
import static city.whistle.dispatch.People.done;
import static city.whistle.dispatch.People.handler;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.contracts.Canary;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Place;
import city.whistle.contracts.Tier;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class ListTest {
    private static final Instant DUE = Instant.parse("2032-05-06T10:00:00Z");

    @Test
    void aDeskIsOrderedByDeadlineWithoutDeadlinesLastAndPagedWithoutGaps() {
        var unit = "education";
        var late = due(People.placed(aComplaint(), unit), unit, 3);
        var never = People.placed(aComplaint(), unit);
        var soon = due(People.placed(aComplaint(), unit), unit, 1);
        var same = due(People.placed(aComplaint(), unit), unit, 1);

        var ids = pages(handler(unit), "sort=dueAt", 2);

        assertThat(ids).containsExactlyInAnyOrder(late, never, soon, same);
        assertThat(ids.subList(0, 2)).containsExactlyInAnyOrder(soon, same);
        assertThat(ids.subList(2, 4)).containsExactly(late, never);
    }

    @Test
    void theNewestComeFirstWhenAskedFor() {
        var unit = "health";
        var old = People.placed(aComplaint().filedAt(DUE.minus(Duration.ofDays(9000))), unit);
        var recent = People.placed(aComplaint(), unit);
        var oldest = People.placed(aComplaint().filedAt(DUE.minus(Duration.ofDays(9001))), unit);

        assertThat(pages(handler(unit), "sort=-filedAt", 1)).containsExactly(recent, old, oldest);
    }

    @Test
    void eachFilterKeepsWhatFits() {
        var unit = "culture-tourism";
        var id = People.placed(
                aComplaint()
                        .of(Tier.KEY)
                        .saying("剧院 100% 漏水_了")
                        .at(new Place(47.34, 123.96, null, "239903001001002", "239903001001", "239903001", "239903")),
                unit,
                "gas");
        var other = People.signedIn(aComplaint(), unit);
        var number = People.ticket(id).getString("number");

        assertThat(pages(handler(unit), "state=dispatched", 50)).containsExactly(id);
        assertThat(pages(handler(unit), "state=dispatched,signed_in", 50)).containsExactlyInAnyOrder(id, other);
        assertThat(pages(handler(unit), "tier=key", 50)).containsExactly(id);
        assertThat(pages(handler(unit), "urgency=normal&tier=ordinary", 50)).containsExactly(other);
        assertThat(pages(handler(unit), "unit=gas", 50)).containsExactly(id);
        assertThat(pages(handler(unit), "assignee=handler-" + unit, 50)).containsExactly(other);
        assertThat(pages(handler(unit), "category=env.noise&overdue=none", 50)).containsExactlyInAnyOrder(id, other);
        assertThat(pages(handler(unit), "overdue=first", 50)).isEmpty();
        assertThat(pages(handler(unit), "grid=239903", 50)).containsExactly(id);
        assertThat(pages(handler(unit), "q=漏水_", 50)).containsExactly(id);
        assertThat(pages(handler(unit), "q=00%25", 50)).containsExactly(id);
        assertThat(pages(handler(unit), "q=漏水X", 50)).isEmpty();
        assertThat(pages(People.supervisor(), "q=" + number, 50)).containsExactly(id);
    }

    @Test
    void aListHoldsWhatTheCallerMaySeeAndDo() {
        var unit = "agriculture";
        var id = People.placed(aComplaint(), unit, "data");

        var item = as(handler(unit)).get("/api/v1/tickets").jsonPath();
        assertThat(item.getList("items.id")).containsExactly(id.toString());
        assertThat(item.getList("items[0].actions")).containsExactly("sign-in", "log", "return");
        assertThat(item.getString("items[0].coHandlers[0].unit")).isEqualTo("data");
        assertThat(item.getString("items[0].coHandlers[0].state")).isEqualTo("asked");
        assertThat(as(handler("data")).get("/api/v1/tickets").jsonPath().getList("items[0].actions"))
                .containsExactly("log", "report-in");
        assertThat(pages(People.supervisorOf("239904"), "q=" + People.ticket(id).getString("number"), 50))
                .isEmpty();
    }

    @Test
    void aPageIsTwoStatementsHoweverLong() {
        var unit = "data";
        for (int i = 0; i < 12; i++) {
            People.placed(aComplaint(), unit);
        }

        var one = Statements.during(() -> as(handler(unit)).get("/api/v1/tickets?limit=1"));
        var many = Statements.during(() -> as(handler(unit)).get("/api/v1/tickets?limit=100"));

        assertThat(many).isEqualTo(one).isEqualTo(2);
    }

    @Test
    void aPreviewSaysWhereACaseWouldGo() {
        var answer = as(People.dispatcher())
                .body(Map.of("category", "env.noise", "tier", "key", "urgency", "normal", "grid", "239902001001001"))
                .post("/api/v1/routes/preview")
                .jsonPath();

        assertThat(answer.getString("rule")).isEqualTo("noise-joint");
        assertThat(answer.getString("lead.unit")).startsWith("heming");
        assertThat(answer.getList("coHandlers")).isNotEmpty();
    }

    private static UUID due(UUID id, String unit, int days) {
        var at = DUE.plus(Duration.ofDays(days));
        Topics.publish(Told.due(id, 1, ClockKind.COMPLETION, unit, at));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> at.toString().equals(People.ticket(id).getString("dueAt")));
        return id;
    }

    /** All items of a list, page by page. */
    private static List<UUID> pages(String token, String query, int limit) {
        var ids = new ArrayList<UUID>();
        var cursor = "";
        while (cursor != null) {
            var page = as(token)
                    .urlEncodingEnabled(false)
                    .get("/api/v1/tickets?" + query + "&limit=" + limit + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            page.getList("items.id", String.class).forEach(id -> ids.add(UUID.fromString(id)));
            cursor = page.getString("next");
        }
        return ids;
    }

    @Test
    void theRequestThatWaitsIsShownWithItsTicket() {
        var id = People.signedIn(aComplaint(), "commerce");

        done(handler("commerce"), id, "extend", Map.of("amount", 2, "unit", "work_day", "reason", "parts"));

        var item = as(handler("commerce")).get("/api/v1/tickets").jsonPath();
        assertThat(item.getString("items[0].request.kind")).isEqualTo("extension");
        assertThat(item.getInt("items[0].request.amount.number")).isEqualTo(2);
        assertThat(as(People.supervisor())
                        .get("/api/v1/tickets/" + id)
                        .jsonPath()
                        .getList("actions"))
                .containsExactly("grant-extension", "refuse-extension");
    }

    @Test
    void aCanaryGoesToItsOwnUnitAndIsOnNobodyElsesList() {
        var filed = aComplaint().asCanary().filed();
        var id = People.filed(filed);
        var number = "q=" + filed.head().number();

        assertThat(People.ticket(id).getString("lead.unit")).isEqualTo(Canary.UNIT);
        assertThat(People.ticket(id).getList("coHandlers")).isEmpty();
        assertThat(pages(handler(Canary.UNIT), number, 50)).containsExactly(id);
        for (var somebody : List.of(
                People.supervisor(), People.supervisorOf("239902"), People.dispatcher(), People.with("auditor"))) {
            assertThat(pages(somebody, number, 50)).isEmpty();
        }
        assertThat(as(People.supervisor()).get("/api/v1/workload").asString()).doesNotContain(Canary.UNIT);
    }
}
