package city.whistle.escalation.queue;

import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.DeadlineEvent.MatterOpened;
import city.whistle.escalation.EscalationTest;
import city.whistle.escalation.fixture.CaseFixture;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackbone
class QueueTest extends EscalationTest {
    @Test
    void aCaseMovesFromStageToStage() {
        clock.set("2026-03-02T09:00");
        var one = aCase();
        dispatch(one, "2026-03-02T09:00", "housing-fund");
        publish(one.signedIn("2026-03-02T09:10", "housing-fund"), one.contacted("2026-03-02T09:20", "housing-fund"));

        seenAt(one, "2026-03-09T08:00:01", "due_soon");
        seenAt(one, "2026-03-09T18:00:01", "first");
        seenAt(one, "2026-03-11T18:00:01", "second");
        soon().until(() -> in("supervised", supervisor()).contains(one.id.toString()));

        var item = supervisor()
                .get("/api/v1/queue?stage=supervised&unit=housing-fund&limit=200")
                .jsonPath()
                .<String, Object>getMap("items.find { it.id == '" + one.id + "' }");
        assertThat(item)
                .containsEntry("stage", "supervised")
                .containsEntry("unitName", "鹤城市住房公积金管理中心")
                .containsEntry("level", "subdistrict")
                .containsEntry("kind", "completion")
                .containsKeys("leader", "matter", "dueAt", "number", "title", "tier", "urgency");
        assertThat((Integer) item.get("overdueBySeconds")).isEqualTo(2 * 24 * 3600 + 1);
    }

    @Test
    void everyoneSeesJustTheirOwn() {
        clock.set("2026-03-31T09:00");
        var one = aCase().inDistrict("239903");
        publish(one.dispatched("2026-03-02T09:00", "housing-fund"));
        Topics.await(one.id, MatterOpened.class);

        assertThat(in("supervised", handler("housing-fund"))).contains(one.id.toString());
        assertThat(in("supervised", handler("housing"))).doesNotContain(one.id.toString());
        assertThat(in("supervised", district("239903"))).contains(one.id.toString());
        assertThat(in("supervised", district("239902"))).doesNotContain(one.id.toString());

        for (var path : List.of("clocks/" + one.id)) {
            handler("housing-fund").get("/api/v1/" + path).then().statusCode(200);
            handler("housing").get("/api/v1/" + path).then().statusCode(404);
            district("239902").get("/api/v1/" + path).then().statusCode(404);
        }
        for (var list : List.of("escalations", "letters", "matters")) {
            assertThat(items(handler("housing-fund"), list, one.id)).isNotEmpty();
            assertThat(items(handler("housing"), list, one.id)).isEmpty();
            assertThat(items(district("239902"), list, one.id)).isEmpty();
        }
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        clock.set("2026-03-31T09:00");
        var cases = Stream.generate(CaseFixture::aCase).limit(7).toList();
        cases.forEach(one -> publish(one.dispatched("2026-03-02T09:00", "landscaping")));
        cases.forEach(one -> Topics.await(one.id, MatterOpened.class));

        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = supervisor()
                    .queryParam("stage", "supervised")
                    .queryParam("unit", "landscaping")
                    .queryParam("limit", 3)
                    .queryParam("cursor", cursor)
                    .get("/api/v1/queue")
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        }

        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsAll(cases.stream().map(one -> one.id.toString()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "queue?stage=never, stage",
        "queue?level=galaxy, level",
        "queue?limit=0, limit",
        "queue?limit=201, limit",
        "queue?limit=many, limit",
        "queue?cursor=!!, cursor",
        "escalations?case=nonsense, case",
        "escalations?from=yesterday, from",
        "letters?cursor=abc, cursor",
        "matters?state=asleep, state"
    })
    void whatMakesNoSenseIsRefusedByName(String path, String field) {
        var answer = supervisor().get("/api/v1/" + path);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().<String>getList("errors.field")).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"queue", "escalations", "letters", "matters", "clocks/0199c0de-0000-7000-8000-000000000000"})
    void nothingIsShownWithoutATokenOrToTheWrongRole(String path) {
        io.restassured.RestAssured.given().get("/api/v1/" + path).then().statusCode(401);
        as(Tokens.of("x").roles("supervisor").areas("*").expired())
                .get("/api/v1/" + path)
                .then()
                .statusCode(401);
        as(Tokens.of("x").roles("supervisor").areas("*").forged())
                .get("/api/v1/" + path)
                .then()
                .statusCode(401);
        as(Tokens.of("agent").roles("callback_agent").areas("*"))
                .get("/api/v1/" + path)
                .then()
                .statusCode(403);
        as(Tokens.of("operator").roles("operator").areas("*"))
                .get("/api/v1/" + path)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "0199c0de-0000-7000-8000-000000000000"})
    void anUnknownCaseHasNoClocks(String id) {
        supervisor().get("/api/v1/clocks/" + id).then().statusCode(404);
    }

    private void seenAt(CaseFixture one, String time, String stage) {
        clock.set(time);
        soon().until(() -> in(stage, supervisor()).contains(one.id.toString()));
    }

    private static List<String> in(String stage, RequestSpecification who) {
        return who.get("/api/v1/queue?limit=200&unit=housing-fund&stage=" + stage)
                .jsonPath()
                .getList("items.id");
    }

    private static List<Object> items(RequestSpecification who, String list, UUID caseId) {
        return who.get("/api/v1/" + list + "?case=" + caseId).jsonPath().getList("items");
    }

    private static RequestSpecification district(String code) {
        return as(Tokens.of("supervisor-" + code).roles("supervisor").areas(code));
    }
}
