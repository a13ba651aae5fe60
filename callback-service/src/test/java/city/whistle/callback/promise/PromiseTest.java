package city.whistle.callback.promise;

import static city.whistle.callback.CaseFixture.aCaseFiledAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import city.whistle.callback.CaseFixture;
import city.whistle.callback.Staff;
import city.whistle.contracts.Satisfaction;
import city.whistle.testkit.SettableClock;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class PromiseTest {
    private static final String UNIT = "education";
    private static final Map<String, Object> SOLVED =
            Map.of("unit", UNIT, "textZh", "九成五的诉求真正解决", "measure", "resolution", "target", 80, "quarter", "2003-Q2");
    private static final Map<String, Object> MILESTONE =
            Map.of("unit", UNIT, "textZh", "十二所学校门口装好护栏", "measure", "milestone", "due", "2003-06-30");

    @Inject
    SettableClock clock;

    @BeforeEach
    void itIsMay() {
        clock.set("2003-05-20T10:00");
    }

    @AfterEach
    void theClockGoesOn() {
        clock.release();
    }

    @Test
    void aPromiseIsCountedJudgedAndFrozenWithTheQuarter() {
        IntStream.range(0, 6).forEach(i -> tell(aCase(i), i > 0));
        IntStream.range(6, 9).forEach(i -> tell(aCase(i).about("edu.fees"), true));
        var all = published(SOLVED);
        var few = published(with(SOLVED, "category", "edu.fees"));
        var quick = published(Map.of(
                "unit",
                UNIT,
                "textZh",
                "九成诉求两天内办结",
                "measure",
                "doneWithin",
                "withinHours",
                48,
                "target",
                90,
                "quarter",
                "2003-Q2"));

        await().untilAsserted(() -> open(all).body("progress.n", is(8), "progress.d", is(9)));
        open(all).body("standing", is("open"), "atMost", is(false), "published", is("2003-05-20"));
        open(few).body("progress", nullValue());
        open(quick).body("progress.n", is(9), "progress.d", is(9));

        clock.set("2003-07-02T10:00");
        open(all).body("standing", is("kept"));
        open(few).body("standing", is("too_few"));
        var publication = Staff.admin()
                .json()
                .body(Map.of("name", "二季度", "from", "2003-04-01", "to", "2003-06-30"))
                .post("/api/v1/publications")
                .jsonPath()
                .getString("id");
        Staff.nobody()
                .get("/api/v1/publications/" + publication, Map.of())
                .then()
                .body("figures.promises.find { it.id == '" + all + "' }.standing", is("kept"));
        assertThat(Staff.nobody()
                        .get("/api/v1/open-data/promises.csv", Map.of("year", 2003))
                        .asString()
                        .lines())
                .contains(all + ",education,鹤城市教育局,九成五的诉求真正解决,resolution,,,80.00,2003-04-01,2003-06-30,"
                        + "2003-05-20,kept,8,9,88.89,,,");
        assertThat(Staff.nobody().get("/public/" + publication, Map.of()).asString())
                .contains("九成五的诉求真正解决", "88.89 %：9 件里有 8 件");
    }

    @Test
    void nobodyPublishesTheOwnPromiseAndEachIsDecidedOnce() {
        var mine = proposed(head(), MILESTONE);
        var ofUnit = new Staff(
                Tokens.of("s-own").roles("supervisor").units(UNIT).areas("*").sign());
        var elsewhere =
                new Staff(Tokens.of("s-far").roles("supervisor").areas("239903").sign());
        var both = Staff.of("s-both", "supervisor");

        assertThat(decide(head(), mine, "publish").statusCode()).isEqualTo(403);
        assertThat(decide(ofUnit, mine, "publish").statusCode()).isEqualTo(404);
        assertThat(decide(elsewhere, mine, "publish").statusCode()).isEqualTo(404);
        assertThat(decide(both, proposed(both, MILESTONE), "publish").statusCode())
                .isEqualTo(404);
        assertThat(openIds()).doesNotContain(mine);
        assertThat(decide(Staff.supervisor(), mine, "publish").statusCode()).isEqualTo(200);
        assertThat(decide(Staff.supervisor(), mine, "refuse").statusCode()).isEqualTo(409);
        assertThat(openIds()).contains(mine);
    }

    @Test
    void aMilestoneIsReportedUntilItIsReached() {
        var id = published(MILESTONE);

        assertThat(report(head(), id, 40).statusCode()).isEqualTo(204);
        assertThat(report(stranger(), id, 50).statusCode()).isEqualTo(404);
        assertThat(report(head(), id, 101).jsonPath().getList("errors.field")).containsExactly("percent");
        assertThat(report(head(), published(SOLVED), 10).statusCode()).isEqualTo(409);
        open(id).body("percent", is(40), "standing", is("open"));
        assertThat(report(head(), id, 100).statusCode()).isEqualTo(204);
        assertThat(report(head(), id, 90).statusCode()).isEqualTo(409);
        open(id).body("standing", is("kept"), "reports.percent", contains(40, 100));
    }

    @Test
    void whatIsWithdrawnOrChangedStaysPublic() {
        var withdrawn = published(MILESTONE);
        var earlier = published(SOLVED);
        var later = proposed(head(), with(with(SOLVED, "target", 70), "replaces", earlier, "changeReason", "任务增加"));

        assertThat(withdraw(stranger(), withdrawn).statusCode()).isEqualTo(404);
        assertThat(withdraw(head(), withdrawn).statusCode()).isEqualTo(200);
        assertThat(withdraw(head(), withdrawn).statusCode()).isEqualTo(409);
        open(earlier).body("standing", is("open"));
        assertThat(decide(Staff.supervisor(), later, "publish").statusCode()).isEqualTo(200);

        open(withdrawn).body("standing", is("withdrawn"), "endReason", is("经费未到位"), "ended", is("2003-05-20"));
        open(earlier).body("standing", is("replaced"), "endReason", is("任务增加"), "target", is(80.0f));
        open(later).body("replaces", is(earlier), "standing", is("open"));
        assertThat(make(head(), with(SOLVED, "replaces", earlier, "changeReason", "再改"))
                        .jsonPath()
                        .getList("errors.field"))
                .containsExactly("replaces");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "textZh       | ' '",
                "unit         | gas",
                "unit         | nowhere",
                "measure      | beauty",
                "category     | nothing",
                "target       | 100.5",
                "target       | 9.999",
                "quarter      | 2003-Q1",
                "quarter      | 2009-Q1",
                "quarter      | soon",
                "withinHours  | 5",
                "replaces     | 00000000-0000-0000-0000-000000000000"
            })
    void aBadPromiseIsRefusedByField(String field, String value) {
        Object sent = value.matches("[\\d.]+") ? Double.valueOf(value) : value;
        var body = with(SOLVED, field, field.equals("withinHours") ? (Object) 5 : sent);
        if (field.equals("replaces")) {
            body.put("changeReason", "改");
        }

        var answer = make(head(), body);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.field")).containsExactly(field);
    }

    @Test
    void theSameKeyPromisesOnceAndHeadsSeeTheOwnAlone() {
        var key = UUID.randomUUID().toString();
        var first = make(head(), MILESTONE, key);
        var again = make(head(), MILESTONE, key);

        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        assertThat(stranger()
                        .get("/api/v1/promises", Map.of("state", "proposed"))
                        .jsonPath()
                        .<String>getList("items.unit"))
                .doesNotContain(UNIT);
        assertThat(head().get("/api/v1/promises", Map.of("state", "proposed", "limit", 1))
                        .jsonPath()
                        .<String>getList("items.unit"))
                .containsExactly(UNIT);
        assertThat(Staff.nobody().get("/api/v1/promises", Map.of()).statusCode())
                .isEqualTo(401);
        assertThat(Staff.nobody()
                        .get("/api/v1/open-data/promises.json", Map.of("year", "x"))
                        .statusCode())
                .isEqualTo(422);
    }

    private static String published(Map<String, ?> promise) {
        var id = proposed(head(), promise);
        assertThat(decide(Staff.supervisor(), id, "publish").statusCode()).isEqualTo(200);
        return id;
    }

    private static String proposed(Staff who, Map<String, ?> promise) {
        var answer = make(who, promise);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("id");
    }

    private static Response make(Staff who, Map<String, ?> promise) {
        return make(who, promise, UUID.randomUUID().toString());
    }

    private static Response make(Staff who, Map<String, ?> promise, String key) {
        return who.json().header("Idempotency-Key", key).body(promise).post("/api/v1/promises");
    }

    private static Response decide(Staff who, String id, String decision) {
        return who.json()
                .body(Map.of("decision", decision, "reason", "可检验"))
                .post("/api/v1/promises/{id}/decision", id);
    }

    private static Response report(Staff who, String id, int percent) {
        return who.json().body(Map.of("percent", percent, "note", "已装好")).post("/api/v1/promises/{id}/reports", id);
    }

    private static Response withdraw(Staff who, String id) {
        return who.json().body(Map.of("reason", "经费未到位")).post("/api/v1/promises/{id}/withdrawal", id);
    }

    private static ValidatableResponse open(String id) {
        return Staff.nobody()
                .get("/api/v1/open-data/promises.json", Map.of("year", 2003))
                .then()
                .statusCode(200)
                .rootPath("items.find { it.id == '" + id + "' }");
    }

    private static List<String> openIds() {
        return Staff.nobody()
                .get("/api/v1/open-data/promises.json", Map.of("year", 2003))
                .jsonPath()
                .getList("items.id");
    }

    private static Map<String, Object> with(Map<String, ?> promise, Object... more) {
        var all = new HashMap<String, Object>(promise);
        IntStream.range(0, more.length / 2).forEach(i -> all.put((String) more[2 * i], more[2 * i + 1]));
        return all;
    }

    private static Staff head() {
        return new Staff(
                Tokens.of("head-" + UNIT).roles("unit_head").units(UNIT).sign());
    }

    private static Staff stranger() {
        return new Staff(Tokens.of("head-gas").roles("unit_head").units("gas").sign());
    }

    private static CaseFixture aCase(int day) {
        return aCaseFiledAt(Instant.parse("2003-05-%02dT02:00:00Z".formatted(day + 1)))
                .inDistrict("239905")
                .about("edu.enrolment")
                .ledBy(UNIT);
    }

    private static void tell(CaseFixture aCase, boolean solved) {
        List.of(
                        aCase.filed(),
                        aCase.dispatched(Duration.ofHours(1)),
                        aCase.done(1, Duration.ofHours(48)),
                        aCase.answered(
                                1,
                                solved,
                                solved ? Satisfaction.SATISFIED : Satisfaction.DISSATISFIED,
                                Duration.ofHours(50)))
                .forEach(Topics::publish);
    }
}
