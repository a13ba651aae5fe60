package city.whistle.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.access.audit.Verification.Finding;
import city.whistle.access.audit.VerifyAudit.KnownHead;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.WithBackbone;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything is tampered with inside a transaction that is undone, as one who has the database to himself would do it. */
@QuarkusTest
@WithBackbone
class AuditChainTest {
    private final UUID caseId = UUID.randomUUID();
    private final int slip = ThreadLocalRandom.current().nextInt(100, Integer.MAX_VALUE);

    @Inject
    AgroalDataSource database;

    @Inject
    SealAudit sealer;

    @Inject
    VerifyAudit verify;

    private Connection connection;

    @BeforeEach
    void someEntriesInTheChain() throws SQLException {
        for (int i = 0; i < 4; i++) {
            as("agent", "callback_agent")
                    .post("/api/v1/who/looks/" + caseId + "?purpose=callback")
                    .then()
                    .statusCode(204);
        }
        connection = database.getConnection();
        execute("insert into slip values (" + slip + ", now(), 'STAFF', 'clerk', 'as it was', 'blue')");
        while (waiting() > 0) {
            sealer.seal();
        }
        connection.setAutoCommit(false);
    }

    @AfterEach
    void asIfNothingHadBeen() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void anUntouchedAuditIsSound() throws SQLException {
        var found = verification();

        assertThat(found.findings()).isEmpty();
        assertThat(found.sealed()).isGreaterThan(4);
        assertThat(found.tables()).containsExactly("detached_year", "slip");
    }

    @Test
    void anAlteredEntryIsFound() throws SQLException {
        tamper("update audit_entry set purpose = 'curiosity' where position = 3");

        assertThat(findings()).containsExactly(new Finding("audit_entry", "3", "altered"));
    }

    @Test
    void aRemovedEntryIsFound() throws SQLException {
        tamper("delete from audit_entry where position = 2");

        assertThat(findings()).contains(new Finding("audit_entry", "2", "removed"));
    }

    @Test
    void anEntryPutInAtTheEndIsFound() throws SQLException {
        tamper(
                "insert into audit_entry (at, actor, action, purpose, position, hash) select now(), 'somebody', 'none', '',"
                        + " max(position) + 1, sha256('guess') from audit_entry");

        assertThat(findings()).extracting(Finding::how).containsExactly("altered");
    }

    @Test
    void anEntryPutInTheMiddleIsFoundEvenWhenAllAreNumberedAnew() throws SQLException {
        tamper("update audit_entry set position = -position - 1 where position > 2");
        tamper("update audit_entry set position = -position where position < 0");
        tamper("insert into audit_entry (at, actor, action, purpose, position, hash)"
                + " values (now(), 'somebody', 'none', '', 3, sha256('guess'))");

        assertThat(findings())
                .contains(new Finding("audit_entry", "3", "altered"), new Finding("audit_entry", "4", "altered"));
    }

    @Test
    void aChainThatWasCutDoesNotReachTheHeadThatWasWrittenDown() throws SQLException {
        var before = verification();
        var known = new KnownHead(before.sealed(), before.head());
        tamper("delete from audit_entry where position > " + (before.sealed() - 2));

        assertThat(verify.within(connection, known).findings())
                .extracting(Finding::how)
                .contains("cut");
    }

    @Test
    void anAlteredRowIsFound() throws SQLException {
        tamper("update slip set words = 'as it never was' where id = " + slip);

        assertThat(findings()).containsExactly(new Finding("slip", "" + slip, "altered"));
    }

    @Test
    void aRemovedRowIsFound() throws SQLException {
        tamper("delete from slip where id = " + slip);

        assertThat(findings()).containsExactly(new Finding("slip", "" + slip, "removed"));
    }

    @Test
    void aRowThatLeftWithItsYearIsNotRemovedAndNoOtherHidesThere() throws SQLException {
        tamper("delete from slip where id = " + slip);
        execute("insert into detached_row values ('slip', '" + slip + "', 2025)");
        execute(
                "insert into detached_year (year, name, first_case, end_case, rows, listed, sha256, detached_at, detached_by)"
                        + " values (2025, 'slip', gen_random_uuid(), gen_random_uuid(), 1, 1, '', now(), 'admin')");

        assertThat(findings()).isEmpty();

        tamper("delete from slip where id = 1");
        execute("insert into detached_row values ('slip', '1', 2025)");

        assertThat(findings()).containsExactly(new Finding("detached_row", "slip 2025", "altered"));
    }

    @Test
    void aRowOfACaseOfAYearThatLeftIsNotRemoved() throws SQLException {
        execute(
                "insert into audit_entry (at, actor, action, case_id, purpose, about, row_key, row_hash)"
                        + " values (now(), 'clerk', 'slip.written', '0197beef-0000-7000-8000-000000000001', '', 'slip', '99', sha256('x'))");

        assertThat(findings()).containsExactly(new Finding("slip", "99", "removed"));

        execute(
                "insert into detached_year (year, name, first_case, end_case, rows, listed, sha256, detached_at, detached_by)"
                        + " values (2025, 'slip', '01941d72-0800-0000-0000-000000000000',"
                        + " '019b7523-3400-0000-0000-000000000000', 1, 0, '', now(), 'admin')");

        assertThat(findings()).isEmpty();
    }

    @Test
    void aRowPutInBehindTheAuditsBackIsFound() throws SQLException {
        tamper("insert into slip values (7, now(), 'STAFF', 'clerk', 'never written', null)");

        assertThat(findings()).containsExactly(new Finding("slip", "7", "inserted"));
    }

    @Test
    void aRowOfBeforeTheAuditIsVouchedForAsWell() throws SQLException {
        tamper("update slip set who = 'another' where id = 1");

        assertThat(findings()).containsExactly(new Finding("slip", "1", "altered"));
    }

    @Test
    void aTriggerThatIsOffIsFound() throws SQLException {
        execute("alter table slip disable trigger audited");

        assertThat(findings()).containsExactly(new Finding("slip", "audited", "unguarded"));
    }

    @Test
    void aTableThatIsNotDescribedAnyMoreIsFound() throws SQLException {
        tamper("delete from audited_table where name = 'slip'");

        assertThat(findings()).contains(new Finding("slip", "" + slip, "removed"));
    }

    @Test
    void whatIsNotWatchedAndWhatIsNotStaffsMayChange() throws SQLException {
        execute("update slip set colour = 'green' where id = " + slip);
        execute("insert into slip values (8, now(), 'SYSTEM', 'router', 'automatic', null)");

        assertThat(findings()).isEmpty();
    }

    @Test
    void aChangeInTheOpenIsAnEntryMore() throws SQLException {
        execute("update slip set words = 'corrected' where id = " + slip);

        assertThat(findings()).isEmpty();
        assertThat(number("select count(*) from audit_entry where about = 'slip' and row_key = '" + slip + "'"))
                .isEqualTo(2);
    }

    @Test
    void anAuditorReadsEntriesByPagesAndFilters() {
        var page = as("auditor", "auditor")
                .queryParam("case", caseId)
                .queryParam("action", "contact")
                .queryParam("limit", 3)
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(page.getList("items.purpose")).containsExactly("callback", "callback", "callback");
        var rest = as("auditor", "auditor")
                .queryParam("case", caseId)
                .queryParam("limit", 3)
                .queryParam("cursor", page.getString("next"))
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(rest.getList("items")).hasSize(1);
        assertThat(rest.getString("next")).isNull();
    }

    @Test
    void anAuditorVerifiesAndNobodyElseDoes() {
        as("auditor", "auditor").get("/api/v1/audit/verification").then().statusCode(200);
        as("handler", "handler").get("/api/v1/audit/verification").then().statusCode(403);
        as("handler", "handler").get("/api/v1/audit").then().statusCode(403);
    }

    private static RequestSpecification as(String login, String role) {
        return RestAssured.given().auth().oauth2(Tokens.of(login).roles(role).sign());
    }

    private Verification verification() throws SQLException {
        return verify.within(connection, null);
    }

    private List<Finding> findings() throws SQLException {
        return verification().findings();
    }

    private void tamper(String sql) throws SQLException {
        for (var table : List.of("audit_entry", "slip")) {
            execute("alter table " + table + " disable trigger user");
        }
        execute(sql);
        for (var table : List.of("audit_entry", "slip")) {
            execute("alter table " + table + " enable trigger user");
        }
    }

    private long waiting() throws SQLException {
        return number("select count(*) from audit_entry where position is null");
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
