package city.whistle.dispatch;

import static city.whistle.dispatch.FilingFixture.aComplaint;
import static city.whistle.dispatch.People.act;
import static city.whistle.dispatch.People.handler;
import static city.whistle.dispatch.People.signedIn;
import static city.whistle.dispatch.People.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.WithBackbone;
import city.whistle.testkit.YearlyTable;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Histories are cut by year; a ticket whose history left says so and goes on. */
@QuarkusTest
@WithBackbone
class YearsTest {
    @Inject
    DataSource database;

    private YearlyTable history;

    @BeforeEach
    void aTable() {
        history = new YearlyTable(database, "ticket_history");
    }

    @Test
    void theComingYearIsMadeAheadAndWhoKnowsTheCaseLooksIntoItsYearAlone() throws SQLException {
        var now = Clock.systemUTC().instant();
        int year = now.atZone(ZoneId.of("Asia/Shanghai")).getYear();
        var filedNow = new UUID(now.toEpochMilli() << 16 | 0x7000, Long.MIN_VALUE);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(history.partitions())
                        .contains("ticket_history_" + year, "ticket_history_" + (year + 1)));
        assertThat(history.plan("select * from ticket_history where case_id = '" + filedNow + "' order by id"))
                .contains("ticket_history_" + year)
                .doesNotContain("ticket_history_" + (year + 1), "ticket_history_default");
    }

    @Test
    void aTicketWhoseHistoryLeftSaysSoKeepsWhatComesAndHasItAllAgain() throws SQLException {
        var id = signedIn(aComplaint(), "housing");
        assertThat(history.holders(id)).containsExactly("ticket_history_default");
        var before = ticket(id).getList("history").size();

        history.letLeave(id);

        assertThat(ticket(id).getInt("archivedYear")).isEqualTo(2019);
        assertThat(ticket(id).getList("history")).isEmpty();
        act(handler("housing"), id, "log", Map.of("text", "去了现场")).then().statusCode(200);
        assertThat(ticket(id).getList("history")).hasSize(1);

        history.bringBack(id);

        assertThat(ticket(id).getString("archivedYear")).isNull();
        assertThat(ticket(id).getList("history")).hasSize(before + 1);
    }
}
