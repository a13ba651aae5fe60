package city.whistle.intake.reporter;

import static city.whistle.intake.Intake.COMPLAINTS;
import static city.whistle.intake.Intake.NOISE;
import static city.whistle.intake.Intake.as;
import static city.whistle.intake.Intake.body;
import static city.whistle.intake.Intake.nobody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.intake.Intake;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
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

    private final String phone =
            "139" + (10_000_000 + Math.abs(UUID.randomUUID().hashCode() % 89_999_999));

    @Test
    void nothingAboutTheReporterTravelsOnKafkaOrLiesOpenInTheDatabase() throws SQLException {
        var filed = filed();
        Topics.await(filed.id(), ComplaintFiled.class);

        assertThat(Topics.messages(filed.id().toString()))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message.value()).doesNotContain(NAME, phone, EMAIL));
        for (var table : List.of("complaint", "reporter", "outbox", "idempotency_key", "case_fact", "audit_entry")) {
            assertThat(rows("select t::text from " + table + " t"))
                    .as(table)
                    .noneMatch(row -> row.contains(NAME) || row.contains(phone) || row.contains(EMAIL));
        }
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

        assertThat(rows("select actor || ' ' || action || ' ' || purpose from audit_entry where case_id = '"
                        + filed.id() + "'"))
                .containsExactly("agent contact.read callback");
    }

    @Test
    void aLookWithoutAPurposeIsRefused() throws SQLException {
        var filed = filed();

        as("agent", "callback_agent")
                .get(contact(filed))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("purpose"));

        assertThat(rows("select id::text from audit_entry where case_id = '" + filed.id() + "'"))
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
        var body = body(NOISE);
        body.put("reporter", Map.of("name", NAME, "phone", phone, "email", EMAIL));
        return Intake.Case.of(
                nobody().header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(body)
                        .post(COMPLAINTS)
                        .jsonPath());
    }

    private static String contact(Intake.Case filed) {
        return COMPLAINTS + "/" + filed.id() + "/contact";
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
