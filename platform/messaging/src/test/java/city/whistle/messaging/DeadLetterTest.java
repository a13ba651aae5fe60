package city.whistle.messaging;

import static city.whistle.messaging.TicketFixture.resumed;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import city.whistle.contracts.EventType;
import city.whistle.contracts.TicketEvent.TicketResumed;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class DeadLetterTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UUID caseId = UUID.randomUUID();

    @Test
    void anAdministratorReplaysADeadLetterOnceTheCauseIsGone() throws SQLException {
        Effects.FAILING.add(caseId);
        var event = Topics.publish(resumed(caseId, "in the end"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Database.deadReasons(caseId)).containsExactly("told to fail"));
        admin().get("/api/v1/dead-letters?limit=200").then().body("items.eventId", hasItem(event.toString()));

        replay(event).then().statusCode(204);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Topics.deadLetters(caseId.toString())).hasSize(2));
        assertThat(Database.effects(caseId)).isEmpty();

        Effects.FAILING.remove(caseId);
        replay(event).then().statusCode(204);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Database.effects(caseId)).containsExactly("in the end"));
        admin().get("/api/v1/dead-letters?limit=200").then().body("items.eventId", not(hasItem(event.toString())));
    }

    @Test
    void aReplayForAnotherServiceIsSkipped() {
        var replay = new ProducerRecord<>(
                "whistle.tickets", caseId.toString(), EventJson.write(resumed(caseId, "not for us")));
        Topics.header(replay, "ce_id", UUID.randomUUID().toString());
        Topics.header(replay, "ce_type", EventType.of(TicketResumed.class));
        Topics.header(replay, "whistle_replay_for", "another-service");

        Topics.send(replay);
        Topics.publish(resumed(caseId, "for us"));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Database.effects(caseId)).containsExactly("for us"));
    }

    @Test
    void thereAreNoDeadLettersForOthers() {
        var unknown = UUID.randomUUID();

        given().get("/api/v1/dead-letters").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("handler-x").roles("handler").sign())
                .get("/api/v1/dead-letters")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("admin").roles("admin").forged().sign())
                .get("/api/v1/dead-letters")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.of("admin").roles("admin").expired().sign())
                .get("/api/v1/dead-letters")
                .then()
                .statusCode(401);
        replay(unknown).then().statusCode(404);
    }

    private static io.restassured.response.Response replay(UUID event) {
        return admin().post("/api/v1/dead-letters/{event}/replay", event);
    }

    private static RequestSpecification admin() {
        return given().auth()
                .oauth2(Tokens.of("admin").roles("admin").areas("*").sign());
    }
}
