package city.whistle.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hibernate.JDBCException;
import org.hibernate.StaleStateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {
    static Stream<Throwable> badWeather() {
        return Stream.of(
                new ConnectException("refused"),
                new TimeoutException(),
                ClosedConnectionException.INSTANCE,
                new VertxException("closed"),
                new CompletionException(new RuntimeException(new ConnectException("deep inside"))));
    }

    @ParameterizedTest
    @MethodSource("badWeather")
    void lostConnectionsAreBadWeather(Throwable failure) {
        assertThat(Outage.isOutage(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57P01", "57P03", "58030"})
    void theseStatesOfPostgresAreBadWeather(String state) {
        assertThat(Outage.isOutage(new PgException("x", "FATAL", state, ""))).isTrue();
        assertThat(Outage.isOutage(new JDBCException("x", new SQLException("x", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22021", "42P01", "P0001"})
    void theseStatesOfPostgresAreTheEventsFault(String state) {
        assertThat(Outage.isOutage(new PgException("x", "ERROR", state, ""))).isFalse();
        assertThat(Outage.isOutage(new JDBCException("x", new SQLException("x", state))))
                .isFalse();
    }

    @Test
    void aFailureOfTheHandlerIsTheEventsFault() {
        assertThat(Outage.isOutage(new IllegalArgumentException("no"))).isFalse();
        assertThat(Outage.isOutage(new IllegalStateException("no"))).isFalse();
    }

    @Test
    void somebodyFasterIsNeither() {
        assertThat(Outage.isContention(new OptimisticLockException(new StaleStateException("changed"))))
                .isTrue();
        assertThat(Outage.isOutage(new OptimisticLockException())).isFalse();
        assertThat(Outage.isContention(new IllegalStateException())).isFalse();
    }
}
