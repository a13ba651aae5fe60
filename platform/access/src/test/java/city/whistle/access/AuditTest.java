package city.whistle.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.testkit.Tokens;
import city.whistle.testkit.WithBackbone;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithBackbone
class AuditTest {
    private final UUID caseId = UUID.randomUUID();

    @Inject
    AgroalDataSource database;

    @Test
    void aLookIsRecordedWithItsPurpose() throws SQLException {
        look(204);

        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select actor, action, purpose from audit_entry where case_id = ?")) {
            query.setObject(1, caseId);
            var entry = query.executeQuery();
            assertThat(entry.next()).isTrue();
            assertThat(entry.getString("actor")).isEqualTo("agent");
            assertThat(entry.getString("action")).isEqualTo("contact.read");
            assertThat(entry.getString("purpose")).isEqualTo("callback");
            assertThat(entry.next()).isFalse();
        }
    }

    @Test
    void anEntryIsNeverChanged() throws SQLException {
        look(204);

        assertThatThrownBy(() -> execute("update audit_entry set purpose = 'none' where case_id = '" + caseId + "'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> execute("delete from audit_entry where case_id = '" + caseId + "'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> execute("truncate audit_entry")).hasMessageContaining("append-only");
    }

    private void look(int status) {
        given().auth()
                .oauth2(Tokens.of("agent").roles("callback_agent").sign())
                .post("/api/v1/who/looks/" + caseId + "?purpose=callback")
                .then()
                .statusCode(status);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
