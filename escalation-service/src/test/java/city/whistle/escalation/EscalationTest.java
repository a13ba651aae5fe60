package city.whistle.escalation;

import static org.awaitility.Awaitility.await;

import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.contracts.Event;
import city.whistle.escalation.fixture.CaseFixture;
import city.whistle.testkit.SettableClock;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;

/** What the tests of the running service have in common. */
public abstract class EscalationTest {
    @Inject
    protected SettableClock clock;

    @Inject
    protected DataSource database;

    @AfterEach
    void theClockGoesOn() {
        clock.release();
    }

    /** The city's supervisor, who sees everything. */
    protected static RequestSpecification supervisor() {
        return as(Tokens.of("supervisor").roles("supervisor").areas("*"));
    }

    protected static RequestSpecification handler(String unit) {
        return as(Tokens.of("handler-" + unit).roles("handler").units(unit));
    }

    protected static RequestSpecification as(Tokens token) {
        return RestAssured.given().auth().oauth2(token.sign());
    }

    protected static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50));
    }

    protected static void publish(Event... events) {
        for (var event : events) {
            Topics.publish(event);
        }
    }

    /** Dispatched, and known to be. */
    protected static void dispatch(CaseFixture one, String when, String lead) {
        publish(one.dispatched(when, lead));
        Topics.await(one.id, DeadlineSet.class, 3);
    }

    protected static List<String> rungs(UUID caseId, String kind) {
        return escalations(caseId).jsonPath().getList("items.findAll { it.kind == '" + kind + "' }.rung");
    }

    protected static Response escalations(UUID caseId) {
        return supervisor().get("/api/v1/escalations?limit=200&case=" + caseId);
    }

    protected static Stream<Event> told(UUID caseId, Class<? extends Event> type) {
        return Topics.of(caseId).stream().filter(type::isInstance);
    }

    /** The first clock of that kind, as the API shows it. */
    protected static JsonPath clock(UUID caseId, String kind) {
        return supervisor()
                .get("/api/v1/clocks/" + caseId)
                .jsonPath()
                .setRootPath("items.find { it.kind == '" + kind + "' }");
    }
}
