package city.whistle.messaging;

import static city.whistle.messaging.TicketFixture.resumed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import city.whistle.contracts.TicketEvent.TicketResumed;
import city.whistle.testkit.Backbone;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class OutageTest {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final UUID caseId = UUID.randomUUID();

    @Inject
    Speaker speaker;

    @AfterEach
    void theSkyClears() {
        Backbone.postgres().start();
        Backbone.kafka().start();
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/q/health").then().statusCode(200));
    }

    @Test
    void postgresGoneForTenSecondsLosesNothing() throws SQLException {
        Topics.publish(resumed(caseId, "before"));
        Backbone.postgres().kill();
        Topics.publish(resumed(caseId, "during"));
        Topics.publish(resumed(caseId, "poison"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(503));
        pass(TEN_SECONDS);
        given().get("/q/health/well").then().statusCode(503).body("checks[0].data.relay", containsString("since"));
        Backbone.postgres().start();
        Topics.publish(resumed(caseId, "after"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Database.effects(caseId)).containsExactly("before", "during", "after"));
        assertThat(Database.deadReasons(caseId)).singleElement().asString().contains("poisoned");
        speaker.say(resumed(caseId, "said afterwards"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Database.effects(caseId)).endsWith("said afterwards"));
    }

    @Test
    void kafkaGoneForTenSecondsLosesNothingAndTheServiceStaysReady() {
        speaker.say(resumed(caseId, "before"));
        Topics.await(caseId, TicketResumed.class);
        Backbone.kafka().kill();
        speaker.say(resumed(caseId, "during"), resumed(caseId, "during too"));
        speaker.say(resumed(caseId, "late"));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        given().get("/q/health/well").then().statusCode(503).body("checks[0].name", is("messaging")));
        pass(TEN_SECONDS);
        given().get("/q/health/ready").then().statusCode(200);
        Backbone.kafka().start();

        assertThat(Topics.await(caseId, TicketResumed.class, 4))
                .extracting(TicketResumed::reason)
                .startsWith("before", "during", "during too", "late");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(Database.effects(caseId)).containsExactly("before", "during", "during too", "late"));
    }

    private static void pass(Duration time) {
        await().pollDelay(time).atMost(time.plusSeconds(5)).until(() -> true);
    }
}
