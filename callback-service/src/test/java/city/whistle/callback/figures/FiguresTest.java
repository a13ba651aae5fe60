package city.whistle.callback.figures;

import static city.whistle.callback.CaseFixture.aCaseFiledAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import city.whistle.callback.Staff;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.contracts.Canary;
import city.whistle.contracts.Channel;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithBackbone
class FiguresTest {
    @Inject
    AgroalDataSource database;

    @Test
    void theNewspapersYearIsCompleteByNinetyEightPointFiveSixPercent() throws SQLException {
        insert("""
                insert into filed_fact (case_id, number, filed_at, channel, tier, category, district, grid)
                select cast(md5('newspaper' || i) as uuid), lpad(cast(i as text), 13, '0'), timestamptz '1981-06-01 00:00+08',
                    'hotline', 'ordinary', 'env.noise', '990101', '990101001001001'
                from generate_series(1, 70970) i;
                insert into ticket_fact (case_id, number, closed_at)
                select cast(md5('newspaper' || i) as uuid), lpad(cast(i as text), 13, '0'), timestamptz '1981-07-01 00:00+08'
                from generate_series(1, 69950) i
                """);

        Staff.auditor()
                .get("/api/v1/figures", Map.of("from", "1981-01-01", "to", "1981-12-31", "by", "channel"))
                .then()
                .statusCode(200)
                .body(
                        "total.completion.n", is(69_950),
                        "total.completion.d", is(70_970),
                        "total.completion.rate", is(0.9856f),
                        "total.accepted", is(70_970),
                        "total.closed", is(69_950),
                        "total.satisfaction.rate", nullValue(),
                        "items.key", contains("hotline"),
                        "items[0].comparable", is(true));
    }

    @Test
    void theCasesBehindANumberAreExactlyThatMany() throws SQLException {
        var query = new java.util.HashMap<String, Object>(Map.of("from", "1982-01-01", "to", "1982-12-31", "limit", 7));
        insert("""
                insert into filed_fact (case_id, number, filed_at, channel, tier, category, district, grid)
                select cast(md5('behind' || i) as uuid), lpad(cast(i as text), 13, '0'), timestamptz '1982-06-01 00:00+08',
                    'app', case when i % 2 = 0 then 'ordinary' else 'key' end, 'env.noise', '990101', '990101001001001'
                from generate_series(1, 30) i;
                insert into ticket_fact (case_id, number, closed_at)
                select cast(md5('behind' || i) as uuid), lpad(cast(i as text), 13, '0'), timestamptz '1982-07-01 00:00+08'
                from generate_series(1, 20) i
                """);

        query.put("part", "n");
        assertThat(ids("completion", query)).hasSize(20);
        query.put("part", "d");
        assertThat(ids("completion", query)).hasSize(30);
        query.putAll(Map.of("by", "tier", "key", "key", "part", "n"));
        assertThat(ids("completion", query)).hasSize(10);
        assertThat(ids("closed", query)).hasSize(10);
        assertThat(ids("accepted", Map.of("from", "1982-01-01", "to", "1982-12-31")))
                .hasSize(30);
    }

    @Test
    void eventsBecomeFiguresAndExcludedOnesHaveTheirReason() {
        var base = Instant.parse("1983-03-02T01:00:00Z");
        var closed = aCaseFiledAt(base).by(Channel.QR);
        var withdrawn = aCaseFiledAt(base);
        var rejected = aCaseFiledAt(base);
        Topics.publish(closed.filed());
        Topics.publish(closed.dispatched(Duration.ofHours(1)));
        Topics.publish(closed.done(1, Duration.ofHours(2)));
        Topics.publish(closed.closed(1, Duration.ofHours(3)));
        Topics.publish(withdrawn.filed());
        Topics.publish(withdrawn.withdrawn(Duration.ofHours(1)));
        Topics.publish(rejected.filed());
        Topics.publish(rejected.rejected(Duration.ofHours(1)));

        var query = Map.of("from", "1983-01-01", "to", "1983-12-31", "by", "channel");
        await().untilAsserted(() -> {
            var answer = Staff.supervisor().get("/api/v1/figures", query).jsonPath();
            assertThat(answer.getInt("total.accepted")).isEqualTo(1);
            assertThat(answer.getInt("total.closed")).isEqualTo(1);
            assertThat(answer.getList("items.key")).containsExactly("qr");
            assertThat(answer.getList("items.name")).containsExactly("扫码");
            assertThat(reason(answer, withdrawn.id())).isEqualTo("withdrawn");
            assertThat(reason(answer, rejected.id())).isEqualTo("not_accepted");
            assertThat(answer.getInt("excludedCount")).isEqualTo(2);
        });
        assertThat(ids("excluded", Map.of("from", "1983-01-01", "to", "1983-12-31")))
                .hasSize(2);
    }

    @Test
    void eachSeesTheFiguresOfTheOwnCasesAlone() {
        var base = Instant.parse("1984-03-02T01:00:00Z");
        for (var district : new String[] {"990101", "990102"}) {
            var aCase = aCaseFiledAt(base).inDistrict(district).ledBy("unit-of-" + district);
            Topics.publish(aCase.filed());
            Topics.publish(aCase.dispatched(Duration.ofHours(1)));
        }
        var query = Map.of("from", "1984-01-01", "to", "1984-12-31", "by", "unit");
        await().untilAsserted(() -> assertThat(
                        Staff.admin().get("/api/v1/figures", query).jsonPath().getList("items.key"))
                .containsExactly("unit-of-990101", "unit-of-990102"));

        sees(Tokens.of("supervisor-990101").roles("supervisor").areas("990101"), query, "unit-of-990101");
        sees(Tokens.of("leader").roles("leader").areas("990102"), query, "unit-of-990102");
        sees(Tokens.of("head-x").roles("unit_head").units("unit-of-990102").areas("*"), query, "unit-of-990102");
        sees(Tokens.of("head-y").roles("unit_head").units("unit-elsewhere"), query);
        sees(Tokens.of("supervisor-none").roles("supervisor"), query);
    }

    @ParameterizedTest
    @CsvSource({"handler", "operator", "dispatcher", "grid_worker", "callback_agent"})
    void figuresAreNotForEverybody(String role) {
        assertThat(Staff.of("somebody", role).get("/api/v1/figures", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(Staff.nobody().get("/api/v1/figures", Map.of()).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "from, yesterday",
        "from, 2026-02-30",
        "from, 0000-01-01",
        "from, 2026-01-01T00:00:00",
        "to, 10000-01-01",
        "to, 1969-01-01",
        "by, moon"
    })
    void whatMakesNoSenseIsRefusedByName(String parameter, String value) {
        Staff.auditor()
                .get("/api/v1/figures", Map.of(parameter, value))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(parameter));
    }

    @Test
    void aFigureNobodyKnowsIsNotThere() {
        Staff.auditor().get("/api/v1/figures/happiness/ids", Map.of()).then().statusCode(404);
        Staff.auditor()
                .get("/api/v1/figures/completion/ids", Map.of("part", "x"))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("part"));
        Staff.auditor()
                .get("/api/v1/figures/completion/ids", Map.of("cursor", "!!"))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("cursor"));
    }

    private static String reason(JsonPath answer, UUID caseId) {
        return answer.getString("excluded.find { it.id == '" + caseId + "' }.reason");
    }

    private static void sees(Tokens token, Map<String, ?> query, Object... units) {
        assertThat(new Staff(token.sign())
                        .get("/api/v1/figures", query)
                        .jsonPath()
                        .getList("items.key"))
                .containsExactly(units);
    }

    private static List<String> ids(String figure, Map<String, ?> query) {
        var ids = new ArrayList<String>();
        var asked = new java.util.HashMap<String, Object>(query);
        String cursor = "";
        while (cursor != null) {
            asked.put("cursor", cursor);
            var page = Staff.auditor()
                    .get("/api/v1/figures/" + figure + "/ids", asked)
                    .jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next");
        }
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        return ids;
    }

    private void insert(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("select refresh_case_figures('Asia/Shanghai')");
        }
    }

    @Test
    void aCanaryIsInNoFigureAndOnNobodysList() {
        var base = Instant.parse("1985-03-02T01:00:00Z");
        var canary = aCaseFiledAt(base).withId(Canary.mark(UUID.randomUUID()));
        var other = aCaseFiledAt(base);
        for (var one : List.of(canary, other)) {
            Topics.publish(one.filed());
            Topics.publish(one.dispatched(Duration.ofHours(1)));
            Topics.publish(one.done(1, Duration.ofHours(2)));
            Topics.await(one.id(), CallbackScheduled.class);
            Topics.publish(one.closed(1, Duration.ofHours(3)));
        }

        var year = Map.of("from", "1985-01-01", "to", "1985-12-31");
        await().untilAsserted(() -> {
            var answer = Staff.supervisor().get("/api/v1/figures", year).jsonPath();
            assertThat(answer.getInt("total.accepted")).isEqualTo(1);
            assertThat(answer.getInt("total.closed")).isEqualTo(1);
            assertThat(answer.getInt("excludedCount")).isZero();
        });
        assertThat(Staff.supervisor()
                        .get("/api/v1/callbacks", Map.of("state", "cancelled", "limit", 200))
                        .jsonPath()
                        .getList("items.id"))
                .contains(other.id().toString())
                .doesNotContain(canary.id().toString());
    }
}
