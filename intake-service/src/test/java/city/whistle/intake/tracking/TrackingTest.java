package city.whistle.intake.tracking;

import static city.whistle.intake.Intake.COMPLAINTS;
import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.filed;
import static city.whistle.intake.Intake.nobody;
import static city.whistle.intake.Intake.track;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import city.whistle.contracts.Attachment;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.contracts.ComplaintEvent.ComplaintSupplemented;
import city.whistle.contracts.ComplaintEvent.ComplaintWithdrawn;
import city.whistle.contracts.ComplaintEvent.ReporterAnswered;
import city.whistle.contracts.DeadlineEvent.ClockState;
import city.whistle.intake.Intake.Case;
import city.whistle.intake.attachment.FileFixture;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackbone
class TrackingTest {
    @Test
    void aNewCaseIsAcceptedAndNotDueYet() {
        track(filed(body(NOISE)))
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("text", equalTo(NOISE))
                .body("categoryName", equalTo("噪声扰民"))
                .body("unitName", nullValue())
                .body("dueAt", nullValue())
                .body("overdue", equalTo("none"))
                .body("canAnswer", equalTo(false))
                .body("timeline.event", contains("ComplaintFiled"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aCaseIsToldRightlyInWhateverOrderTheTopicsCome(long seed) {
        var filed = filed(body(NOISE));
        var begin = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var due = begin.plus(Duration.ofDays(2));
        story(filed, begin)
                .triage()
                .dispatched()
                .due(1, ClockKind.COMPLETION, ClockState.RUNNING, begin)
                .firstOverdue(1, begin)
                .secondOverdue(1, begin)
                .letter()
                .urged("三天内必须清理完")
                .signedIn(1)
                .logged("正在抢修", true)
                .logged("内部备注", false)
                .done(1)
                .called(1, true)
                .concluded(1, CallbackOutcome.REWORK)
                .reopened(2)
                .due(2, ClockKind.COMPLETION, ClockState.RUNNING, due)
                .signedIn(2)
                .done(2)
                .mixed(new Random(seed))
                .forEach(Topics::publish);

        var seen = shown(filed, view -> view.getList("timeline").size() == 15 && view.getBoolean("canAnswer"));

        assertThat(seen.getString("state")).isEqualTo("done");
        assertThat(seen.getString("tier")).isEqualTo("key");
        assertThat(seen.getInt("cycle")).isEqualTo(2);
        assertThat(seen.getString("overdue")).isEqualTo("none");
        assertThat(java.time.OffsetDateTime.parse(seen.getString("dueAt")).toInstant())
                .isEqualTo(due);
        assertThat(seen.getList("timeline.event", String.class))
                .startsWith("ComplaintFiled", "TicketTriaged", "TicketDispatched", "FirstOverdue", "SecondOverdue")
                .endsWith("TicketReopened", "TicketSignedIn", "WorkDone");
        assertThat(seen.getList("timeline.text", String.class))
                .anyMatch(text -> text.contains("正在抢修"))
                .noneMatch(text -> text.contains("内部备注"))
                .anyMatch(text -> text.contains("已催促市水务局"))
                .noneMatch(text -> text.contains("三天内必须清理完"))
                .anyMatch(text -> text.contains("鹤督〔2026〕12号"));
    }

    @Test
    void anUntouchedCaseIsSeenToBeOverdueTwice() {
        var filed = filed(body(NOISE));
        var begin = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        story(filed, begin)
                .dispatched()
                .due(1, ClockKind.COMPLETION, ClockState.RUNNING, begin)
                .firstOverdue(1, begin)
                .secondOverdue(1, begin)
                .events()
                .forEach(Topics::publish);

        var seen = shown(
                filed,
                view -> view.getString("overdue").equals("second")
                        && view.getString("state").equals("dispatched"));

        assertThat(seen.getString("unitName")).isNotBlank();
    }

    @Test
    void theSameEventTwiceIsToldOnce() {
        var filed = filed(body(NOISE));
        var event = story(filed, Instant.now()).dispatched().events().get(0);
        var id = UUID.randomUUID();
        Topics.publish(id, event);
        Topics.publish(id, event);
        Topics.publish(
                story(filed, Instant.now().plusSeconds(60)).signedIn(1).events().get(0));

        var seen = shown(filed, view -> view.getString("state").equals("signed_in"));

        assertThat(seen.getList("timeline.event")).hasSize(3);
    }

    @Test
    void whoReadsEnglishIsToldInEnglish() {
        var filed = filed(body(NOISE));

        nobody().header("Accept-Language", "en-GB")
                .queryParam("code", filed.code())
                .get(COMPLAINTS + "/" + filed.number())
                .then()
                .body("categoryName", equalTo("Noise"))
                .body("timeline[0].text", containsString(filed.number()))
                .body("timeline[0].text", not(containsString("编号")));
    }

    @Test
    void aWrongCodeAndAnUnknownNumberLookTheSame() {
        var filed = filed(body(NOISE));

        var wrong = looking("10.1.1.1", filed.number(), "222222")
                .statusCode(404)
                .extract()
                .jsonPath();
        var unknown = looking("10.1.1.1", "2603020000014", "222222")
                .statusCode(404)
                .extract()
                .jsonPath();
        looking("10.1.1.1", "123", "222222").statusCode(404);
        looking("10.1.1.1", filed.number(), null).statusCode(404);

        assertThat(wrong.getString("detail")).isEqualTo(unknown.getString("detail"));
        assertThat(wrong.getString("title")).isEqualTo(unknown.getString("title"));
    }

    @Test
    void guessingOneNumberFromManyAddressesIsStopped() {
        var filed = filed(body(NOISE));
        for (int i = 0; i < 8; i++) {
            looking("10.2.0." + i, filed.number(), "22222" + (2 + i)).statusCode(404);
        }

        looking("10.2.0.99", filed.number(), "333333").statusCode(429).header("Retry-After", notNullValue());
    }

    @Test
    void guessingManyNumbersFromOneAddressIsStopped() {
        for (int i = 0; i < 20; i++) {
            looking("10.3.0.1", "26030200000%02d".formatted(i), "222222").statusCode(404);
        }

        looking("10.3.0.1", "2603020000999", "222222").statusCode(429);
        track(filed(body(NOISE))).then().statusCode(200);
    }

    @Test
    void theResidentAddsSomethingAndSeesItAtOnce() {
        var filed = filed(body(NOISE));
        var key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            nobody().header("Idempotency-Key", key)
                    .body(Map.of("text", "今晚又开始了"))
                    .post(path(filed, "supplements"))
                    .then()
                    .statusCode(200)
                    .body("timeline.event", contains("ComplaintFiled", "ComplaintSupplemented"))
                    .body("timeline[1].text", containsString("今晚又开始了"));
        }

        assertThat(Topics.await(filed.id(), ComplaintSupplemented.class, 1)).hasSize(1);
    }

    @Test
    void theResidentTakesItBackOnce() {
        var filed = filed(body(NOISE));

        nobody().body(Map.of("reason", "商户已经关门"))
                .post(path(filed, "withdrawal"))
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        nobody().body("{}")
                .post(path(filed, "withdrawal"))
                .then()
                .statusCode(409)
                .body("state", equalTo("withdrawn"));
        nobody().body(Map.of("text", "再说一句"))
                .post(path(filed, "supplements"))
                .then()
                .statusCode(409);

        assertThat(Topics.await(filed.id(), ComplaintWithdrawn.class).reason()).isEqualTo("商户已经关门");
    }

    @Test
    void theResidentAnswersOnceTheWorkIsDone() {
        var filed = filed(body(NOISE));
        var answer = Map.of("solved", true, "satisfaction", "satisfied", "remark", "谢谢");
        nobody().body(answer).post(path(filed, "answer")).then().statusCode(409);
        story(filed, Instant.now()).dispatched().done(1).events().forEach(Topics::publish);
        shown(filed, view -> view.getBoolean("canAnswer"));

        nobody().body(answer)
                .post(path(filed, "answer"))
                .then()
                .statusCode(200)
                .body("canAnswer", equalTo(false))
                .body("timeline.event", hasItem("ReporterAnswered"));
        nobody().body(answer).post(path(filed, "answer")).then().statusCode(409);

        var told = Topics.await(filed.id(), ReporterAnswered.class);
        assertThat(told.cycle()).isEqualTo(1);
        assertThat(told.answer().remark()).isEqualTo("谢谢");
    }

    @Test
    void theResidentMaySeeTheEvidenceOfWhatWasDone() {
        var filed = filed(body(NOISE));
        var content = FileFixture.pdf();
        var id = given().multiPart("file", "a.pdf", content, "application/pdf")
                .post("/api/v1/attachments")
                .jsonPath()
                .getString("id");
        var evidence = new Attachment(id, "application/pdf", content.length);
        story(filed, Instant.now()).dispatched().done(1, evidence).events().forEach(Topics::publish);

        var seen = shown(filed, view -> view.getBoolean("canAnswer"));

        assertThat(seen.getList("timeline[-1].attachments", String.class)).containsExactly(id);
        given().queryParam("number", filed.number())
                .queryParam("code", filed.code())
                .get("/api/v1/attachments/" + id)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"solved\":true}",
                "{\"solved\":\"yes\",\"satisfaction\":\"satisfied\"}",
                "{\"solved\":true,\"satisfaction\":\"happy\"}",
                "{\"solved\":true,\"satisfaction\":\"satisfied\",\"remark\":\"\\u0000\"}"
            })
    void anAnswerThatIsNoneIsRefused(String body) {
        nobody().body(body)
                .post(path(filed(body(NOISE)), "answer"))
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 422));
    }

    @Test
    void nothingIsDoneWithAWrongCode() {
        var filed = filed(body(NOISE));
        var thief = new Case(filed.id(), filed.number(), "222222");

        nobody().body(Map.of("text", "x"))
                .post(path(thief, "supplements"))
                .then()
                .statusCode(404);
        nobody().body("{}").post(path(thief, "withdrawal")).then().statusCode(404);
        nobody().body(Map.of("solved", true, "satisfaction", "satisfied"))
                .post(path(thief, "answer"))
                .then()
                .statusCode(404);

        Topics.await(filed.id(), ComplaintFiled.class);
        assertThat(Topics.of(filed.id())).hasSize(1);
    }

    private static Story story(Case filed, Instant begin) {
        return new Story(filed.id(), filed.number(), city.whistle.intake.complaint.ComplaintFixture.PLACE, begin);
    }

    private static String path(Case filed, String what) {
        return COMPLAINTS + "/" + filed.number() + "/" + what + "?code=" + filed.code();
    }

    private static ValidatableResponse looking(String address, String number, String code) {
        var request = nobody().header("X-Forwarded-For", address);
        if (code != null) {
            request.queryParam("code", code);
        }
        return request.get(COMPLAINTS + "/" + number).then();
    }

    private static JsonPath shown(Case filed, Predicate<JsonPath> condition) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> track(filed).jsonPath(), condition);
    }
}
