package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.People.as;
import static city.whistle.dispatch.People.done;
import static city.whistle.dispatch.People.handler;
import static city.whistle.dispatch.People.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.whistle.testkit.Receiver;
import city.whistle.testkit.SettableClock;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class WebhookTest {
    private static final String UNIT = "landscaping";
    private static final Duration LONG = Duration.ofSeconds(90);

    private final Receiver receiver = new Receiver();

    @Inject
    SettableClock clock;

    @AfterEach
    void nobodyListensAnyMore() {
        clock.release();
        as(head(UNIT))
                .get("/api/v1/webhooks")
                .jsonPath()
                .getList("items.id", String.class)
                .forEach(id ->
                        as(head(UNIT)).delete("/api/v1/webhooks/" + id).then().statusCode(204));
        receiver.close();
    }

    @Test
    void aReceiverThatIsAwayForAnHourGetsEverythingInOrderOnceItIsBack() {
        var hook = listening();
        receiver.answers(heard -> 503);
        var one = worked();
        soon(() -> receiver.refused().size() > 2);
        for (int quarter = 1; quarter <= 4; quarter++) {
            var knocks = receiver.refused().size();
            soon(() -> {
                // a refusal that is noted only after the clock went on is tried again later still
                clock.advance(Duration.ofMinutes(15));
                return receiver.refused().size() > knocks;
            });
        }
        var other = worked();
        assertThat(receiver.taken()).isEmpty();
        assertThat((String) as(head(UNIT)).get("/api/v1/webhooks/" + hook).path("silentSince"))
                .isNotNull();

        receiver.answers(heard -> 200);
        clock.release();
        clock.advance(Duration.ofDays(2));

        var all = List.of("TicketTriaged", "TicketDispatched", "TicketSignedIn", "WorkLogged", "WorkDone");
        soon(() -> receiver.of(one).size() + receiver.of(other).size() >= 2 * all.size());
        assertThat(receiver.of(one)).isEqualTo(all);
        assertThat(receiver.of(other)).isEqualTo(all);
        soon(() -> as(head(UNIT)).get("/api/v1/webhooks/" + hook).path("silentSince") == null);
        assertThat(waiting(hook)).isEmpty();
    }

    @Test
    void messagesAreSignedAndAForgedOneIsToldFromThem() {
        var secret = add(head(UNIT), receiver.url()).getString("secret");
        var id = People.placed(aComplaint(), UNIT);

        soon(() -> receiver.of(id).size() == 2);
        var heard = receiver.taken().getFirst();
        assertThat(signature(secret, heard, heard.body())).isEqualTo(heard.signature());
        assertThat(signature(secret, heard, heard.body() + " ")).isNotEqualTo(heard.signature());
        var foreign = "whsec_" + Base64.getEncoder().encodeToString(new byte[32]);
        assertThat(signature(foreign, heard, heard.body())).isNotEqualTo(heard.signature());
        assertThat(heard.event().path("specversion").asText()).isEqualTo("1.0");
        assertThat(heard.event().path("id").asText()).isEqualTo(heard.id());
    }

    @Test
    void aMessageThatIsRefusedHoldsUpItsCaseAndNoOther() {
        var hook = listening();
        var bad = People.filed(aComplaint().unsure().filed());
        receiver.answers(heard -> heard.caseId().equals(bad) ? 400 : 200);
        done(People.dispatcher(), bad, "triage", Map.of("lead", UNIT, "reason", "theirs"));
        var good = worked();

        soon(() -> receiver.of(good).size() == 5);
        assertThat(receiver.of(bad)).isEmpty();
        soon(() -> waiting(hook).contains("answered 400"));
        receiver.answers(heard -> 200);
        soon(() -> receiver.of(bad).equals(List.of("TicketTriaged", "TicketDispatched")));
    }

    @Test
    void aUnitHearsOfItsOwnTicketsAndOnceMoreOfOneItLost() {
        listening();
        var foreign = People.signedIn(aComplaint(), "water");
        var lost = People.placed(aComplaint(), UNIT);
        done(People.dispatcher(), lost, "reassign", Map.of("lead", "gas", "reason", "theirs"));
        done(handler("gas"), lost, "sign-in", Map.of());
        var last = People.placed(aComplaint(), UNIT);

        soon(() -> receiver.of(last).size() == 2);
        soon(() -> receiver.of(lost).size() == 3);
        assertThat(receiver.of(lost)).endsWith("TicketReassigned");
        assertThat(receiver.of(foreign)).isEmpty();
    }

    @Test
    void aUnitHearsThatItIsUrgedAndByWhomAndInWhatWords() {
        listening();
        var id = People.placed(aComplaint(), UNIT);

        Topics.publish(Told.urged(id, "three days"));

        soon(() -> receiver.of(id).contains("CaseUrged"));
        var heard = receiver.taken().getLast();
        assertThat(receiver.of(id)).containsOnlyOnce("CaseUrged").endsWith("CaseUrged");
        assertThat(heard.event().at("/data/words").asText()).isEqualTo("three days");
        assertThat(heard.event().at("/data/head/by/name").asText()).isEqualTo("supervisor");
    }

    @Test
    void anAddressIsTriedOutAndAMessageSentOnceMore() {
        var hook = listening();

        as(head(UNIT)).post("/api/v1/webhooks/" + hook + "/test").then().statusCode(202);
        soon(() -> receiver.taken().stream().anyMatch(Receiver.Heard::isPing));
        soon(() ->
                as(head(UNIT)).get("/api/v1/webhooks/" + hook + "/deliveries").path("items[0].deliveredAt") != null);
        long seq = as(head(UNIT))
                .get("/api/v1/webhooks/" + hook + "/deliveries")
                .jsonPath()
                .getLong("items[0].seq");
        as(head(UNIT))
                .post("/api/v1/webhooks/" + hook + "/deliveries/" + seq + "/resend")
                .then()
                .statusCode(202);

        soon(() -> receiver.taken().size() == 2);
        assertThat(receiver.taken().get(0).id())
                .isEqualTo(receiver.taken().get(1).id());
    }

    @Test
    void onlyAUnitsHeadAndItsSystemSayWhereItsNewsGoes() {
        var hook = listening();

        as(handler(UNIT)).get("/api/v1/webhooks").then().statusCode(403);
        as(handler(UNIT))
                .body(Map.of("url", receiver.url()))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(403);
        as(People.system(UNIT)).get("/api/v1/webhooks/" + hook).then().statusCode(200);
        as(head("water")).get("/api/v1/webhooks/" + hook).then().statusCode(404);
        as(head("water")).delete("/api/v1/webhooks/" + hook).then().statusCode(404);
        as(head("water"))
                .body(Map.of("url", receiver.url(), "unit", UNIT))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(422);
        as(head(UNIT))
                .body(Map.of("url", "ftp://example.org"))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(422);
    }

    @Test
    void aNewSecretSignsFromThenOn() {
        var hook = add(head(UNIT), receiver.url());
        var secret = as(head(UNIT))
                .post("/api/v1/webhooks/" + hook.getString("id") + "/secret")
                .jsonPath()
                .getString("secret");
        assertThat(secret).isNotEqualTo(hook.getString("secret"));

        var id = People.placed(aComplaint(), UNIT);

        soon(() -> !receiver.of(id).isEmpty());
        var heard = receiver.taken().getFirst();
        assertThat(signature(secret, heard, heard.body())).isEqualTo(heard.signature());
    }

    private String listening() {
        return add(head(UNIT), receiver.url()).getString("id");
    }

    private static io.restassured.path.json.JsonPath add(String token, String url) {
        return as(token)
                .body(Map.of("url", url))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** A ticket of which there are five events to tell. */
    private static UUID worked() {
        var id = People.signedIn(aComplaint(), UNIT);
        done(handler(UNIT), id, "log", Map.of("text", "looked at it"));
        done(handler(UNIT), id, "done", People.report());
        return id;
    }

    private static String waiting(String hook) {
        return String.join(
                ",",
                as(head(UNIT))
                        .get("/api/v1/webhooks/" + hook + "/deliveries?state=waiting")
                        .jsonPath()
                        .<String>getList("items.error")
                        .stream()
                        .map(String::valueOf)
                        .toList());
    }

    private static void soon(Callable<Boolean> condition) {
        await().atMost(LONG).until(condition);
    }

    /** As the Standard Webhooks specification has it, written down once more. */
    private static String signature(String secret, Receiver.Heard heard, String body) {
        try {
            var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var signed = heard.id() + "." + heard.timestamp() + "." + body;
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
