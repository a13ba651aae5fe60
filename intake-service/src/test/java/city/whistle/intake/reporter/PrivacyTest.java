package city.whistle.intake.reporter;

import static city.whistle.intake.Intake.COMPLAINTS;
import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.nobody;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import city.whistle.contracts.ComplaintEvent.ComplaintSupplemented;
import city.whistle.intake.Intake;
import city.whistle.intake.Keys;
import city.whistle.intake.Settings;
import city.whistle.testkit.SettableClock;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackbone
class PrivacyTest {
    private static final String NAME = "欧阳测试";
    private static final String EMAIL = "ouyang@example.org";

    @Inject
    AgroalDataSource database;

    @Inject
    SettableClock clock;

    @Inject
    Keys keys;

    @Inject
    VaultKeys current;

    private final String phone =
            "139" + (10_000_000 + Math.abs(UUID.randomUUID().hashCode() % 89_999_999));

    @Test
    void nothingAboutTheReporterIsOnKafkaInLogsOrInAnyTableButTheVault() throws SQLException {
        var logged = new Logged();
        var filed = filed("我叫" + NAME + "，电话" + phone + "，邮箱" + EMAIL + "。" + NOISE);
        supplement(filed, "再说一遍：" + phone + "，" + EMAIL);
        Topics.await(filed.id(), ComplaintSupplemented.class);

        assertThat(Topics.messages(filed.id().toString()))
                .hasSizeGreaterThan(1)
                .allSatisfy(message -> assertThat(message.value()).doesNotContain(NAME, phone, EMAIL));
        assertThat(logged.lines()).isNotEmpty().noneMatch(this::tellsTooMuch);
        for (var table : rows("select tablename::text from pg_tables where schemaname = 'public'")) {
            assertThat(rows("select t::text from " + table + " t")).as(table).noneMatch(this::tellsTooMuch);
        }
    }

    private boolean tellsTooMuch(String words) {
        return words.contains(NAME) || words.contains(phone) || words.contains(EMAIL);
    }

    @Test
    void whoCallsBackReadsTheWordsAsTheyWereWritten() {
        var text = "请打" + phone + "，" + NOISE;
        var filed = filed(text);

        as("agent", "callback_agent")
                .queryParam("purpose", "callback")
                .get(contact(filed))
                .then()
                .body("words.field", contains("text"))
                .body("words.text", contains(text));
        as("dispatcher", "dispatcher")
                .get(COMPLAINTS + "/" + filed.id())
                .then()
                .body("text", equalTo("请打***********，" + NOISE));
    }

    @Test
    void whoCallsBackHearsOfTheSamePersonsOtherCases() {
        var one = filed(NOISE);
        var other = filed("路灯不亮");

        as("agent", "callback_agent")
                .queryParam("purpose", "callback")
                .get(contact(one))
                .then()
                .body("others", hasItem(other.id().toString()));
    }

    @Test
    void aResidentSeesWhatIsKeptAndHasItDestroyed() throws SQLException {
        var filed = filed(NOISE);

        own(filed).get().then().statusCode(200).body("name", equalTo(NAME)).body("phone", equalTo(phone));
        own(filed).delete().then().statusCode(204);

        own(filed).get().then().statusCode(200).body("name", nullValue()).body("phone", nullValue());
        as("agent", "callback_agent")
                .queryParam("purpose", "callback")
                .get(contact(filed))
                .then()
                .statusCode(200)
                .body("phone", nullValue());
        for (var table : List.of("reporter", "reporter_key", "reporter_words")) {
            assertThat(rows("select 'left' from " + table + " where case_id = '" + filed.id() + "'"))
                    .as(table)
                    .isEmpty();
        }
        assertThat(rows(
                        "select action from audit_entry where actor = 'resident' and action like 'contact.%' and case_id = '"
                                + filed.id() + "' order by at"))
                .containsExactly("contact.read", "contact.shredded", "contact.read");
        own(new Intake.Case(filed.id(), filed.number(), "WRONG2")).get().then().statusCode(404);
    }

    @Test
    void whatAnOlderKeySealedIsSealedAnewWhileWorkGoesOn() throws SQLException {
        var filed = filed(NOISE);
        var old = new VaultKeys(Settings.plain(), keys);
        var entry = "reporter_key where case_id = '" + filed.id() + "'";
        var key = current.open(filed.id(), bytes("select sealed from " + entry));
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update reporter_key set sealed = ?, sealed_by = ? where case_id = ?")) {
            update.setBytes(1, old.seal(filed.id(), key));
            update.setInt(2, old.primary());
            update.setObject(3, filed.id());
            update.executeUpdate();
        }

        own(filed).get().then().statusCode(200).body("phone", equalTo(phone));
        await().until(() -> rows("select sealed_by::text from " + entry).contains(String.valueOf(current.primary())));
        own(filed).get().then().statusCode(200).body("phone", equalTo(phone));
    }

    @Test
    void aCallbackAgentIsToldWhomToCallAndTheLookIsWrittenDown() throws SQLException {
        var filed = filed();

        as("agent", "callback_agent")
                .queryParam("purpose", "callback")
                .get(contact(filed))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", equalTo(NAME))
                .body("phone", equalTo(phone))
                .body("email", equalTo(EMAIL))
                .body("confidential", equalTo(true));

        assertThat(rows("select actor || ' ' || action || ' ' || purpose from audit_entry where action like 'contact.%'"
                        + " and case_id = '" + filed.id() + "'"))
                .containsExactly("agent contact.read callback");
    }

    @Test
    void aLookByNightIsMarkedForTheAuditorAndRings() throws SQLException {
        var filed = filed();
        clock.set("2026-03-07T23:30");
        try {
            as("agent", "callback_agent")
                    .queryParam("purpose", "callback")
                    .get(contact(filed))
                    .then()
                    .statusCode(200);
        } finally {
            clock.release();
        }

        as("auditor", "auditor")
                .queryParam("action", "contact_out_of_hours")
                .queryParam("case", filed.id())
                .get("/api/v1/audit")
                .then()
                .body("items.actor", contains("agent"))
                .body("items.purpose", contains("callback"));
        given().get("/q/metrics")
                .then()
                .body(matchesPattern("(?s).*whistle_contact_reads_out_of_hours_total[^\\n]* [1-9].*"));
    }

    @Test
    void aLookWithoutAPurposeIsRefused() throws SQLException {
        var filed = filed();

        as("agent", "callback_agent")
                .get(contact(filed))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("purpose"));

        assertThat(rows("select id::text from audit_entry where action like 'contact.%' and case_id = '" + filed.id()
                        + "'"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operator",
                "grid_worker",
                "dispatcher",
                "handler",
                "unit_head",
                "supervisor",
                "leader",
                "auditor",
                "admin"
            })
    void nobodyElseIsTold(String role) {
        as("somebody", role)
                .queryParam("purpose", "curiosity")
                .get(contact(filed()))
                .then()
                .statusCode(403);
    }

    @Test
    void whoHasNoTokenIsToldNothing() {
        nobody().queryParam("purpose", "curiosity").get(contact(filed())).then().statusCode(401);
    }

    @Test
    void anAgentOfAnotherDistrictDoesNotEvenLearnThatTheCaseExists() {
        as("agent", "callback_agent", "999999")
                .queryParam("purpose", "callback")
                .get(contact(filed()))
                .then()
                .statusCode(404);
        as("agent", "callback_agent")
                .queryParam("purpose", "callback")
                .get(COMPLAINTS + "/" + UUID.randomUUID() + "/contact")
                .then()
                .statusCode(404);
    }

    @Test
    void anAnonymousCaseHasNobodyToCall() {
        var body = body(NOISE);
        body.put("anonymous", true);

        as("agent", "callback_agent")
                .queryParam("purpose", "callback")
                .get(contact(Intake.filed(body)))
                .then()
                .statusCode(200)
                .body("phone", nullValue())
                .body("anonymous", equalTo(true));
    }

    @Test
    void anOldCallerIsFoundByTheNumberHoweverItIsWritten() {
        var filed = filed();

        as("operator", "operator")
                .queryParam("phone", "+86 " + phone.substring(0, 3) + "-" + phone.substring(3))
                .get(COMPLAINTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(filed.number()));
        as("auditor", "auditor")
                .queryParam("phone", phone)
                .get(COMPLAINTS)
                .then()
                .statusCode(403);
    }

    private Intake.Case filed() {
        return filed(NOISE);
    }

    private Intake.Case filed(String text) {
        var body = body(text);
        body.put("reporter", Map.of("name", NAME, "phone", phone, "email", EMAIL));
        return Intake.Case.of(
                nobody().header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(body)
                        .post(COMPLAINTS)
                        .jsonPath());
    }

    private static void supplement(Intake.Case filed, String text) {
        nobody().body(Map.of("text", text))
                .post(COMPLAINTS + "/" + filed.number() + "/supplements?code=" + filed.code())
                .then()
                .statusCode(200);
    }

    private static RequestSpecification own(Intake.Case filed) {
        return nobody().basePath(COMPLAINTS + "/" + filed.number() + "/reporter")
                .queryParam("code", filed.code());
    }

    private static String contact(Intake.Case filed) {
        return COMPLAINTS + "/" + filed.id() + "/contact";
    }

    private byte[] bytes(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getBytes(1);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = database.getConnection();
                var found = connection.createStatement().executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
