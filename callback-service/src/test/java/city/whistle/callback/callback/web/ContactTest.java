package city.whistle.callback.callback.web;

import static city.whistle.callback.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import city.whistle.callback.CaseFixture;
import city.whistle.callback.Staff;
import city.whistle.contracts.CallbackEvent.CallbackScheduled;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithBackbone
@WithTestResource(value = StubIntake.class, scope = TestResourceScope.GLOBAL)
class ContactTest {
    @Inject
    AgroalDataSource database;

    @Test
    void theAgentGetsTheNumberAndTheVaultHearsWhoAsked() throws SQLException {
        var aCase = scheduled(aCase());

        contact(aCase.id())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("phone", equalTo("13900000000"), "name", equalTo("callback by agent"));

        assertThat(looks(aCase.id())).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {StubIntake.WITHOUT_CONTACT, StubIntake.ANONYMOUS})
    void whoLeftNoContactHasNone(String id) {
        var aCase = scheduled(aCase().withId(UUID.fromString(id)));

        contact(aCase.id()).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {StubIntake.BROKEN, StubIntake.AWAY, StubIntake.NONSENSE})
    void aVaultThatDoesNotAnswerIsAwayAndSaysNothingOfTheInside(String id) {
        var aCase = scheduled(aCase().withId(UUID.fromString(id)));

        var answer = contact(aCase.id());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isNotBlank();
        assertThat(answer.asString()).doesNotContain("secret");
    }

    @Test
    void afterTheCallNobodyNeedsTheNumberAnyMore() throws SQLException {
        var aCase = scheduled(aCase());
        Staff.agent().answer(aCase.id(), true, "satisfied");

        contact(aCase.id()).then().statusCode(409);

        assertThat(looks(aCase.id())).isZero();
    }

    @Test
    void oneCallIsEnoughForAllCasesOfAResident() throws SQLException {
        var first = scheduled(aCase().withId(StubIntake.ofResident(1, 1)));
        var second = scheduled(aCase().withId(StubIntake.ofResident(1, 2)).ledBy("heating"));

        contact(first.id()).then().body("others.id", contains(second.id().toString()));

        assertThat(holder(second.id())).isEqualTo("agent");
        var handling = new Staff(Tokens.of("agent-heating")
                .roles("callback_agent")
                .units("heating")
                .areas("*")
                .sign());
        handling.get("/api/v1/callbacks/" + first.id() + "/contact", Map.of())
                .then()
                .body("others", empty());
    }

    private String holder(UUID caseId) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select held_by from callback where case_id = ?")) {
            select.setObject(1, caseId);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static Response contact(UUID caseId) {
        return Staff.agent().get("/api/v1/callbacks/" + caseId + "/contact", Map.of());
    }

    private int looks(UUID caseId) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select count(*) from audit_entry where action = 'contact.read' and case_id = ?")) {
            select.setObject(1, caseId);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static CaseFixture scheduled(CaseFixture aCase) {
        Topics.publish(aCase.done(1, Duration.ofDays(2)));
        Topics.await(aCase.id(), CallbackScheduled.class);
        return aCase;
    }
}
