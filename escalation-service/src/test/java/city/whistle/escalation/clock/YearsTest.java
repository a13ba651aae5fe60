package city.whistle.escalation.clock;

import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.escalation.EscalationTest;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.Topics;
import city.whistle.testkit.WithBackbone;
import city.whistle.testkit.YearlyTable;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ledgers are cut by year, and a clock whose ledger left is shown as it stands, never reckoned. */
@QuarkusTest
@WithBackbone
class YearsTest extends EscalationTest {
    private YearlyTable ledger;

    @BeforeEach
    void aTable() {
        ledger = new YearlyTable(database, "clock_ledger");
    }

    @Test
    void theComingYearIsMadeAheadAndWhoKnowsTheCaseLooksIntoItsYearAlone() throws SQLException {
        var now = Clock.systemUTC().instant();
        int year = now.atZone(ZoneId.of("Asia/Shanghai")).getYear();
        var filedNow = new UUID(now.toEpochMilli() << 16 | 0x7000, Long.MIN_VALUE);

        soon().untilAsserted(() ->
                assertThat(ledger.partitions()).contains("clock_ledger_" + year, "clock_ledger_" + (year + 1)));
        assertThat(ledger.plan("select * from clock c join clock_ledger l on l.clock_id = c.id where l.case_id in ('"
                        + filedNow + "')"))
                .contains("clock_ledger_" + year)
                .doesNotContain("clock_ledger_" + (year + 1), "clock_ledger_default");
    }

    @Test
    void whatHasNoYearGoesToTheRest() throws SQLException {
        var one = aCase();

        dispatch(one, "2026-03-02T09:00", "housing");

        assertThat(ledger.holders(one.id)).containsExactly("clock_ledger_default");
    }

    @Test
    void aLineThatTheVersionBeforeWritesFindsItsCase() throws SQLException {
        var one = aCase();
        dispatch(one, "2026-03-02T09:00", "housing");
        int lines = ledger.rows(one.id);

        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute("insert into clock_ledger (clock_id, at, step, who_kind, who, why)"
                    + " select id, now(), 'extended', 'staff', 'somebody', 'why' from clock where case_id = '" + one.id
                    + "' limit 1");
        }

        assertThat(ledger.rows(one.id)).isEqualTo(lines + 1);
    }

    @Test
    void aClockWhoseLedgerLeftIsShownAndNotReckoned() throws SQLException {
        var one = aCase();
        dispatch(one, "2026-03-02T09:00", "housing");
        publish(one.merged("2026-03-02T10:00"));
        soon().until(() -> "stopped".equals(clock(one.id, "completion").getString("state")));
        var before = clock(one.id, "completion");

        ledger.letLeave(one.id);

        var away = clock(one.id, "completion");
        assertThat(away.getString("dueAt")).isEqualTo(before.getString("dueAt"));
        assertThat(away.getList("ledger")).isEmpty();
        assertThat(away.getString("explanation[0]")).isEqualTo("2019 年的经过已移入档案，管理员可以恢复。");
        assertThat(supervisor()
                        .header("Accept-Language", "en")
                        .get("/api/v1/clocks/" + one.id)
                        .jsonPath()
                        .getString("items[0].explanation[0]"))
                .isEqualTo("The history of 2019 lies in the archive; an administrator can restore it.");

        publish(one.unmerged("2026-03-02T11:00"));
        var admin = as(Tokens.of("admin").roles("admin").areas("*"));
        soon().untilAsserted(() -> assertThat(
                        admin.get("/api/v1/dead-letters?limit=200").asString())
                .contains("the ledger of case " + one.id + " lies in the archive"));
        assertThat(clock(one.id, "completion").getString("state")).isEqualTo("stopped");

        ledger.bringBack(one.id);
        assertThat(clock(one.id, "completion").getList("ledger")).hasSameSizeAs(before.getList("ledger"));
        var letter = admin.get("/api/v1/dead-letters?limit=200")
                .jsonPath()
                .getString("items.find { it.reason.contains('" + one.id + "') }.eventId");
        admin.post("/api/v1/dead-letters/" + letter + "/replay").then().statusCode(org.hamcrest.Matchers.lessThan(300));

        soon().until(() -> "running".equals(clock(one.id, "completion").getString("state")));
        assertThat(Topics.of(one.id)).hasAtLeastOneElementOfType(DeadlineSet.class);
    }
}
