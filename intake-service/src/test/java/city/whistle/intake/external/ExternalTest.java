package city.whistle.intake.external;

import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import city.whistle.contracts.Channel;
import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.intake.Intake.Case;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class ExternalTest {
    @Test
    void theSameIdFromTheSameSystemIsTheSameCaseWhateverElseItSays() {
        var id = UUID.randomUUID().toString();

        var first = hand("12345", id, NOISE);
        var again = hand("12345", id, "又说了些别的");
        var other = hand("mayor-mail", id, NOISE);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Case.of(again.jsonPath())).isEqualTo(Case.of(first.jsonPath()));
        assertThat(other.statusCode()).isEqualTo(201);
        var told = Topics.await(Case.of(first.jsonPath()).id(), ComplaintFiled.class);
        assertThat(told.channel()).isEqualTo(Channel.EXTERNAL);
        assertThat(told.external()).isEqualTo("12345:" + id);
    }

    @Test
    void manyDeliveriesAtOnceAreOneCase() {
        var id = UUID.randomUUID().toString();

        var answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> hand("12345", id, NOISE)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(5);
    }

    @Test
    void whatIsNoHandOverIsRefused() {
        hand("12345", null, NOISE).then().statusCode(422).body("errors.field", hasItem("externalId"));
        hand("NOT%20A%20SYSTEM", "1", NOISE).then().statusCode(422).body("errors.field", hasItem("system"));
        var body = body(NOISE);
        body.put("externalId", "1");
        body.put("channel", "external");
        as("handler", "handler")
                .body(body)
                .post("/api/v1/external/12345/complaints")
                .then()
                .statusCode(403);
        nobody().body(body).post("/api/v1/external/12345/complaints").then().statusCode(401);
    }

    private static Response hand(String system, String id, String text) {
        Map<String, Object> body = body(text);
        body.remove("channel");
        body.put("externalId", id);
        return as("service-account-12345", "operator")
                .urlEncodingEnabled(false)
                .body(body)
                .post("/api/v1/external/" + system + "/complaints");
    }
}
