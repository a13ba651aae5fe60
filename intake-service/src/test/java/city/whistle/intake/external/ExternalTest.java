package city.whistle.intake.external;

import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.grids;
import static city.whistle.intake.Intake.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import city.whistle.contracts.Channel;
import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.contracts.Place;
import city.whistle.intake.Intake.Case;
import city.whistle.intake.tracking.Story;
import city.whistle.testkit.Receiver;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
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
    void theStandardsCodeSaysWhatItIsAboutAndGridsAreLookedAtPartByPart() {
        var body = body("这里有问题");
        body.remove("channel");
        body.put("standardCode", "component:0118");
        handed(body).then().statusCode(201).body("sorting.category", equalTo("road.light"));
        body.put("standardCode", "0118");
        handed(body).then().statusCode(422).body("errors.field", hasItem("standardCode"));
        body.remove("standardCode");
        body.put("place", Map.of("grid", "12345"));
        handed(body).then().statusCode(422).body("errors.message", hasItem(containsString("15 digits")));
        body.put("place", Map.of("grid", "110101001001001"));
        handed(body).then().statusCode(422).body("errors.message", hasItem(containsString("110101")));
    }

    /** Each time under another id: one that is known answers with its case, whatever else is said. */
    private static Response handed(Map<String, Object> body) {
        body.put("externalId", UUID.randomUUID().toString());
        return as("service-account-12345", "operator").body(body).post("/api/v1/external/12345/complaints");
    }

    @Test
    void whatBecomesOfACaseIsToldOnce() {
        var system = "poll-" + UUID.randomUUID().toString().substring(0, 8);
        var mine = Case.of(hand(system, "A-1", NOISE).jsonPath());
        var others =
                Case.of(hand("mayor-mail", UUID.randomUUID().toString(), NOISE).jsonPath());
        var begin = Instant.parse("2026-03-02T00:00:00Z");
        tell(new Story(mine.id(), mine.number(), somewhere(), begin)
                .dispatched()
                .signedIn(1));
        tell(new Story(others.id(), others.number(), somewhere(), begin).dispatched());

        var first = await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> changes(system, "limit", "1"),
                        page -> !page.getList("items").isEmpty());
        assertThat(first.getString("items[0].externalId")).isEqualTo("A-1");
        assertThat(first.getString("items[0].event")).isEqualTo("TicketDispatched");
        var second = await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> changes(system, "cursor", first.getString("next")),
                        page -> !page.getList("items").isEmpty());
        assertThat(second.getList("items.event")).containsExactly("TicketSignedIn");
        assertThat(second.getString("items[0].state")).isEqualTo("signed_in");
        assertThat(second.getString("items[0].text")).isNotBlank();
        var last = changes(system, "cursor", second.getString("next"));
        assertThat(last.getList("items")).isEmpty();
        assertThat(last.getString("next")).isEqualTo(second.getString("next"));

        var all = changes(system, "updated_after", "0");
        assertThat(all.getList("items")).hasSize(2);
        assertThat(changes(system, "updated_after", all.getString("items[1].updatedAt"))
                        .getList("items"))
                .isEmpty();
        poll(system, "updated_after", "yesterday")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("updated_after"));
        poll(system, "cursor", "nonsense").then().statusCode(422).body("errors.field", hasItem("cursor"));
    }

    @Test
    void whatBecomesOfACaseIsPushedInOrderUntilItIsTaken() {
        var system = "push-" + UUID.randomUUID().toString().substring(0, 8);
        var mine = Case.of(hand(system, "A-1", NOISE).jsonPath());
        var foreign =
                Case.of(hand("mayor-mail", UUID.randomUUID().toString(), NOISE).jsonPath());
        var begin = Instant.parse("2026-03-02T00:00:00Z");
        try (var receiver = new Receiver()) {
            receiver.answers(heard -> 503);
            var hook = webhooks(system) + "/" + added(system, receiver).getString("id");
            tell(new Story(foreign.id(), foreign.number(), somewhere(), begin).dispatched());
            tell(new Story(mine.id(), mine.number(), somewhere(), begin)
                    .dispatched()
                    .signedIn(1));
            soon(() -> receiver.refused().size() > 1);
            receiver.answers(heard -> 204);

            soon(() -> receiver.taken().size() == 2);
            assertThat(receiver.taken())
                    .extracting(heard -> heard.event().at("/data/event").asText())
                    .containsExactly("TicketDispatched", "TicketSignedIn");
            var told = receiver.taken().getLast();
            assertThat(told.event().at("/data/externalId").asText()).isEqualTo("A-1");
            assertThat(told.event().at("/data/state").asText()).isEqualTo("signed_in");
            assertThat(told.event().path("source").asText()).isEqualTo("/whistle/intake-service");
            assertThat(told.signature()).startsWith("v1,");

            admin().post(hook + "/test").then().statusCode(202);
            soon(() -> receiver.taken().stream().anyMatch(Receiver.Heard::isPing));
            var log = admin().get(hook + "/deliveries").jsonPath();
            assertThat(log.getList("items.number")).containsExactly("", mine.number(), mine.number());
            admin().post(hook + "/deliveries/" + log.getLong("items[1].seq") + "/resend")
                    .then()
                    .statusCode(202);
            soon(() -> receiver.taken().size() == 4);
            assertThat(receiver.taken().getLast().id()).isEqualTo(told.id());
            admin().delete(hook).then().statusCode(204);
        }
    }

    @Test
    void onlyAdministratorsSayWhereASystemsNewsGoes() {
        try (var receiver = new Receiver()) {
            var system = "push-" + UUID.randomUUID().toString().substring(0, 8);
            var id = added(system, receiver).getString("id");

            assertThat(admin().get(webhooks(system)).jsonPath().getList("items.id"))
                    .containsExactly(id);
            admin().get(webhooks("another") + "/" + id).then().statusCode(404);
            admin().get(webhooks("NO-SYSTEM")).then().statusCode(422).body("errors.field", hasItem("system"));
            admin().body(Map.of("url", "ftp://example.org"))
                    .post(webhooks(system))
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("url"));
            as("service-account-12345", "operator").get(webhooks(system)).then().statusCode(403);
            admin().delete(webhooks(system) + "/" + id).then().statusCode(204);
        }
    }

    private static JsonPath added(String system, Receiver receiver) {
        return admin().body(Map.of("url", receiver.url()))
                .post(webhooks(system))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification admin() {
        return as("admin", "admin");
    }

    private static String webhooks(String system) {
        return "/api/v1/external/" + system + "/webhooks";
    }

    private static void soon(Callable<Boolean> condition) {
        await().atMost(Duration.ofMinutes(1)).until(condition);
    }

    private static void tell(Story story) {
        story.events().forEach(Topics::publish);
    }

    private static Place somewhere() {
        var grid = grids().get(0);
        return grid.place();
    }

    private static JsonPath changes(String system, String parameter, String value) {
        return poll(system, parameter, value).then().statusCode(200).extract().jsonPath();
    }

    private static Response poll(String system, String parameter, String value) {
        return as("service-account-12345", "operator")
                .queryParam(parameter, value)
                .get("/api/v1/external/" + system + "/complaints");
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
