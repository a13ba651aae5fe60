package city.whistle.escalation.intervention;

import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import city.whistle.contracts.Actor;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.DeadlineEvent.CaseUrged;
import city.whistle.contracts.DeadlineEvent.LevelRaised;
import city.whistle.contracts.Recipient;
import city.whistle.escalation.EscalationTest;
import city.whistle.escalation.fixture.CaseFixture;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class InterventionTest extends EscalationTest {
    private static final String UNIT = "landscaping";
    private static final Map<String, String> WORDS = Map.of("text", "三天内必须清理完");

    private final CaseFixture one = aCase();

    @Test
    void theUnitsChainIsToldOfAnUrgingInItsWords() {
        dispatched();
        publish(one.signedIn("2026-03-02T09:10", UNIT));
        soon().until(() -> "stopped".equals(clock(one.id, "sign_in").getString("state")));

        act(supervisor(), "urge", WORDS)
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("urge"))
                .body("items[0].who", equalTo("supervisor"))
                .body("items[0].words", equalTo("三天内必须清理完"))
                .body("items[0].told", contains("handler-" + UNIT, "head-" + UNIT));

        List<String> told = supervisor()
                .get("/api/v1/notices?case=" + one.id)
                .jsonPath()
                .getList("items.findAll { it.template == 'urge' }.person");
        assertThat(told).contains("handler-" + UNIT, "head-" + UNIT);
    }

    @Test
    void anUrgingIsToldOnceAndNoClockLooksAtIt() {
        dispatched();
        List<Map<String, ?>> before = clocks();

        act(supervisor(), "urge", WORDS).then().statusCode(200);
        act(supervisor(), "urge", WORDS).then().statusCode(429);

        var urged = Topics.await(one.id, CaseUrged.class);
        assertThat(urged.head().by()).isEqualTo(Actor.staff("supervisor", null));
        assertThat(urged.unit().unit()).isEqualTo(UNIT);
        assertThat(urged.words()).isEqualTo("三天内必须清理完");
        assertThat(urged.to()).extracting(Recipient::person).contains("head-" + UNIT);
        act(supervisor(), "raise", Map.of("reason", "仍无进展")).then().statusCode(200);
        Topics.await(one.id, LevelRaised.class);
        assertThat(Topics.of(one.id)).filteredOn(CaseUrged.class::isInstance).hasSize(1);
        assertThat(clocks()).isEqualTo(before);
    }

    private List<Map<String, ?>> clocks() {
        return supervisor().get("/api/v1/clocks/" + one.id).jsonPath().getList("items");
    }

    @Test
    void theSameCaseIsNotUrgedAgainForAWhile() {
        dispatched();
        act(supervisor(), "urge", WORDS).then().statusCode(200);

        var wait = act(supervisor(), "urge", WORDS)
                .then()
                .statusCode(429)
                .extract()
                .header("Retry-After");

        assertThat(Integer.parseInt(wait)).isBetween(1, 7_200);
        clock.set("2026-03-02T11:31");
        act(supervisor(), "urge", WORDS).then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void aCaseThatIsOverIsNotUrged() {
        dispatched();
        publish(one.rejected("2026-03-02T09:20"));
        soon().until(() -> "stopped".equals(clock(one.id, "completion").getString("state")));

        act(supervisor(), "urge", WORDS).then().statusCode(409);
    }

    @Test
    void aCaseIsRaisedLevelByLevelAndNotAboveTheCity() {
        dispatched();

        act(supervisor(), "raise", Map.of("reason", "涉及两个区"))
                .then()
                .statusCode(200)
                .body("items[0].level", equalTo("district"));
        var raised = Topics.await(one.id, LevelRaised.class);
        act(supervisor(), "raise", Map.of("reason", "仍无进展")).then().statusCode(200);

        assertThat(raised.to()).isEqualTo(CommandLevel.DISTRICT);
        assertThat(raised.reason()).isEqualTo("涉及两个区");
        act(supervisor(), "raise", Map.of("reason", "还不行")).then().statusCode(409);
        supervisor()
                .get("/api/v1/cases/" + one.id + "/interventions")
                .then()
                .body("items.level", contains("city", "district"));
    }

    @Test
    void onlySupervisorsOfTheCaseActByHandAndOnlyWithWords() {
        dispatched();

        act(handler(UNIT), "urge", WORDS).then().statusCode(403);
        act(as(Tokens.of("s").roles("supervisor").areas("239905")), "urge", WORDS)
                .then()
                .statusCode(404);
        act(supervisor(), "urge", Map.of("text", "  ")).then().statusCode(422).body("errors.field", hasItem("text"));
        act(supervisor(), "raise", Map.of()).then().statusCode(422).body("errors.field", hasItem("reason"));
        handler("gas").get("/api/v1/cases/" + one.id + "/interventions").then().body("items", hasSize(0));
    }

    private void dispatched() {
        clock.set("2026-03-02T09:30");
        dispatch(one, "2026-03-02T09:00", UNIT);
    }

    private Response act(RequestSpecification who, String action, Map<String, ?> body) {
        return who.contentType("application/json").body(body).post("/api/v1/cases/" + one.id + "/" + action);
    }
}
