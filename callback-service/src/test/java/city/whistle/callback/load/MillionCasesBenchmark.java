package city.whistle.callback.load;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.testkit.Chromium;
import city.whistle.testkit.Tokens;
import city.whistle.testkit.WithBackbone;
import com.microsoft.playwright.APIRequestContext;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * The page of figures over a million cases, while events go on coming in: half of the requests within p50, all but one
 * of a hundred within p99. To be run by name: {@code -Dtest=MillionCasesBenchmark}, {@code -Dwhistle.cases=1000000}.
 */
@QuarkusTest
@WithBackbone
class MillionCasesBenchmark {
    private static final int CASES = Integer.getInteger("whistle.cases", 1_000_000);
    private static final int REQUESTS = 300;

    /** Each second as many cases change as in the busiest hour of a city of millions. */
    private static final String TRAFFIC =
            "insert into stale_case select case_id from filed_fact tablesample system (0.01) limit 50";

    @Inject
    AgroalDataSource database;

    @TestHTTPResource("/figures")
    String figures;

    @Test
    void aMonthByUnit() throws SQLException, IOException {
        seed();
        Tokens.of("supervisor").roles("supervisor").areas("*").admit();
        var page = Chromium.desktop("zh-CN");
        Chromium.signIn(page, figures, "supervisor");
        var month = YearMonth.now(ZoneOffset.UTC).minusMonths(2);
        var closed = "?from=" + month.atDay(1) + "&to=" + month.atEndOfMonth();

        try (var traffic = Executors.newSingleThreadScheduledExecutor()) {
            var events = traffic.scheduleAtFixedRate(this::someChange, 0, 1, TimeUnit.SECONDS);
            report("closed month by unit", page.request(), figures + closed + "&by=unit");
            report("this month by unit", page.request(), figures + "?by=unit");
            report("closed month by category", page.request(), figures + closed + "&by=category");
            report("two years' course", page.request(), figures + "/course" + closed);
            events.cancel(false);
        }
        assertThat(page.request().get(figures + closed).status()).isEqualTo(200);
    }

    private void report(String what, APIRequestContext as, String address) {
        for (int i = 0; i < 20; i++) {
            as.get(address);
        }
        var taken = new long[REQUESTS];
        for (int i = 0; i < REQUESTS; i++) {
            long began = System.nanoTime();
            var answer = as.get(address);
            taken[i] = System.nanoTime() - began;
            assertThat(answer.status()).isEqualTo(200);
        }
        Arrays.sort(taken);
        System.out.printf(
                "BENCHMARK %s over %d cases: p50 %d ms, p95 %d ms, p99 %d ms, most %d ms%n",
                what,
                CASES,
                millis(taken[REQUESTS / 2]),
                millis(taken[REQUESTS * 95 / 100]),
                millis(taken[REQUESTS * 99 / 100]),
                millis(taken[REQUESTS - 1]));
    }

    private static long millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis();
    }

    private void seed() throws SQLException, IOException {
        var began = Instant.now();
        try (var script = MillionCasesBenchmark.class.getResourceAsStream("/million-cases.sql");
                var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, new String(script.readAllBytes(), StandardCharsets.UTF_8).replace(":cases", "" + CASES));
            run(connection, "analyze");
            run(connection, "insert into case_figure select * from case_fact");
            run(connection, "delete from figure_zone");
            run(connection, "select refresh_case_figures('Asia/Shanghai')");
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "vacuum analyze");
        }
        System.out.printf(
                "BENCHMARK seeded in %d s%n",
                Duration.between(began, Instant.now()).toSeconds());
    }

    private void someChange() {
        try (var connection = database.getConnection()) {
            run(connection, TRAFFIC);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
