package city.whistle.local.years;

import static city.whistle.local.years.Archive.HISTORY;
import static city.whistle.local.years.Archive.LEDGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.backbone.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearsTest {
    /** Filed on 30 June 2025, on the first second of 2025 in the city, in its last, and in 2026. */
    private static final String JUNE = "0197beef-0000-7000-8000-250630000011";

    private static final String FIRST = "01941d72-0800-7000-8000-250101000010";
    private static final String LAST = "019b7523-33ff-7000-8000-251231000015";
    private static final String NEXT = "019b7523-3400-7000-8000-260101000018";
    private static final String RANDOM = "7d0a1a5e-8c0e-4c5e-9a52-000000000017";

    @TempDir
    static Path directory;

    private static PostgresServer server;
    private static int cities;

    private Archive city;

    @BeforeAll
    static void aServer() {
        server = new PostgresServer(directory.resolve("pg"), 0, Map.of("fsync", "off"));
        server.start();
    }

    @AfterAll
    static void itStops() {
        server.close();
    }

    @BeforeEach
    void aCityWithCasesThatAreOver() throws SQLException, IOException {
        city = new Archive(server, directory.resolve("files-" + cities++));
        for (var id : List.of(JUNE, FIRST, LAST, NEXT, RANDOM)) {
            city.aCase(id, "closed", "stopped");
        }
    }

    @AfterEach
    void itEnds() throws SQLException {
        city.close();
    }

    @Test
    void aYearLeavesWholeAndReturnsByteForByte() throws Exception {
        var history = city.dump(HISTORY);
        var ledger = city.dump(LEDGER);

        city.detach(YearsTest::quietly);

        assertThat(city.dump(HISTORY)).hasSize(history.size() - 6).noneMatch(row -> row.contains(JUNE));
        assertThat(city.dump(LEDGER)).hasSize(ledger.size() - 6).anyMatch(row -> row.contains(NEXT));
        assertThat(city.list()).anyMatch(line -> line.contains(HISTORY) && line.contains("away since"));

        city.restore(YearsTest::quietly);

        assertThat(city.dump(HISTORY)).isEqualTo(history);
        assertThat(city.dump(LEDGER)).isEqualTo(ledger);
        assertThat(city.holders(HISTORY)).containsExactly("ticket_history_2025");
        assertThat(city.texts("intake", "select year::text from detached_year where restored_at is null"))
                .isEmpty();
    }

    @Test
    void whatComesMeanwhileIsKeptAndJoinsTheYearWhenItReturns() throws Exception {
        city.detach(YearsTest::quietly);
        city.history(JUNE, "staff");
        assertThat(city.holders(HISTORY)).containsExactly("ticket_history_default");
        assertThat(city.texts("dispatch", "select year::text from missing_years('Asia/Shanghai', 2026)"))
                .isEmpty();
        var late = city.dump(HISTORY);

        city.restore(YearsTest::quietly);

        assertThat(city.dump(HISTORY)).hasSize(late.size() + 6).containsAll(late);
        assertThat(city.holders(HISTORY)).containsExactly("ticket_history_2025");
        assertThatThrownBy(() -> city.execute("dispatch", "delete from ticket_history"))
                .hasMessageContaining("append-only");
    }

    @Test
    void theAuditKnowsWhatIsAwayAndWhoTookIt() throws Exception {
        city.execute("escalation", "update audited_table set of_case = null where name = 'clock_ledger'");
        city.aCase("0197beef-0000-7000-8000-250630000045", "closed", "stopped");

        city.detach(YearsTest::quietly);

        assertThat(city.texts("dispatch", "select row_key from detached_row")).isEmpty();
        assertThat(city.texts("escalation", "select about from detached_row")).containsExactly(LEDGER);
        assertThat(city.texts("escalation", "select listed::text from detached_year"))
                .containsExactly("1");
        assertThat(city.texts("dispatch", "select actor from audit_entry where about = 'detached_year'"))
                .containsExactly("an administrator");

        city.restore(YearsTest::quietly);

        assertThat(city.texts("escalation", "select about from detached_row")).isEmpty();
    }

    @Test
    void aYearThatIsNotOverOrHasOpenCasesStays() throws Exception {
        assertThatThrownBy(() -> city.detach(2026)).isInstanceOf(Refused.class).hasMessageContaining("not over");
        assertThatThrownBy(() -> city.detach(2027)).isInstanceOf(Refused.class).hasMessageContaining("not over");
        assertThatThrownBy(() -> city.detach(1999)).isInstanceOf(Refused.class).hasMessageContaining("no year 1999");

        city.aCase("0197beef-0000-7000-8000-250630000029", "signed_in", "stopped");
        city.aCase("0197beef-0000-7000-8000-250630000037", "closed", "running");

        assertThatThrownBy(() -> city.detach(2025))
                .hasMessage("2 cases of 2025 are still open, among them 250630000029, 250630000037");
        assertThat(city.texts("intake", "select year::text from detached_year")).isEmpty();
    }

    @Test
    void aDamagedMissingOrOtherFileIsNamedAndNothingIsTouched() throws Exception {
        city.detach(YearsTest::quietly);
        var file = city.file(LEDGER);
        var whole = Files.readAllBytes(file);
        var broken = whole.clone();
        broken[whole.length / 2] ^= 1;

        Files.write(file, broken);
        refusesNaming(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 9));
        refusesNaming(file);
        Files.write(file, Files.readAllBytes(city.file(HISTORY)));
        refusesNaming(file);
        Files.delete(file);
        refusesNaming(file);
        Files.write(file, whole);
        city.restore(YearsTest::quietly);

        assertThat(city.holders(LEDGER)).containsExactly("clock_ledger_2025");
    }

    private void refusesNaming(Path file) throws SQLException {
        assertThatThrownBy(() -> city.restore(YearsTest::quietly))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(file.toString());
        assertThat(city.holders(HISTORY)).isEmpty();
    }

    @Test
    void cutShortAfterAnyStepBothGoOnWhereTheyWere() throws Exception {
        var history = city.dump(HISTORY);
        var ledger = city.dump(LEDGER);

        int detaching = cutShort(city::detach);
        assertThat(city.holders(HISTORY)).isEmpty();
        assertThat(city.holders(LEDGER)).isEmpty();
        int restoring = cutShort(city::restore);

        assertThat(detaching).isGreaterThanOrEqualTo(5);
        assertThat(restoring).isGreaterThanOrEqualTo(4);
        assertThat(city.dump(HISTORY)).isEqualTo(history);
        assertThat(city.dump(LEDGER)).isEqualTo(ledger);
    }

    /** A command that tells of its steps. */
    private interface Command {
        void run(Consumer<String> said) throws SQLException, IOException;
    }

    /** Runs it again and again, each time stopped at the first step that was not seen before; tells how many there were. */
    private static int cutShort(Command command) throws SQLException, IOException {
        var seen = new ArrayList<String>();
        while (true) {
            try {
                command.run(step -> {
                    if (!seen.contains(step)) {
                        seen.add(step);
                        throw new Killed();
                    }
                });
                return seen.size();
            } catch (Killed e) {
                // and again
            }
        }
    }

    private static void quietly(String step) {
        // nobody listens
    }

    private static final class Killed extends RuntimeException {}
}
