package city.whistle.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackboneTest {
    @TempDir
    Path directory;

    @Test
    void aKilledPostgresComesBackWithItsData() throws SQLException {
        try (var postgres = new PostgresServer(directory.resolve("postgres"), 0, Map.of())) {
            postgres.start();
            postgres.createDatabases("intake", "dispatch");
            postgres.createDatabases("intake", "dispatch");
            try (var connection = connect(postgres, "dispatch");
                    var sql = connection.createStatement()) {
                sql.execute("create table kept as select 42 as answer");
            }

            postgres.kill();
            assertThatThrownBy(() -> connect(postgres, "dispatch")).isInstanceOf(SQLException.class);
            postgres.start();

            try (var connection = connect(postgres, "dispatch");
                    var rows = connection.createStatement().executeQuery("select answer, version() from kept")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(42);
                assertThat(rows.getString(2)).startsWith("PostgreSQL 18");
            }
            postgres.restart();
            connect(postgres, "dispatch").close();
        }
    }

    @Test
    void aKilledBrokerComesBackWithItsTopics() throws ExecutionException, InterruptedException {
        try (var kafka = new KafkaBroker(directory.resolve("kafka"), 0, Map.of())) {
            kafka.start();
            TopicLayout.create(kafka.bootstrapServers());
            TopicLayout.create(kafka.bootstrapServers());

            kafka.kill();
            kafka.start();

            try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                assertThat(admin.listTopics().names().get())
                        .contains("whistle.complaints", "whistle.callbacks", "whistle.tickets.dlq")
                        .hasSize(8);
            }
            kafka.restart();
        }
    }

    @Test
    void aPortInUseIsNamed() {
        try (var postgres = new PostgresServer(directory.resolve("postgres"), 0, Map.of())) {
            postgres.start();

            assertThatThrownBy(() -> new KafkaBroker(directory.resolve("kafka"), postgres.port(), Map.of()).start())
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("port " + postgres.port() + " is in use");
        }
    }

    @Test
    void aBrokerThatDoesNotStartSaysWhy() {
        var kafka = new KafkaBroker(directory.resolve("kafka"), 0, Map.of("num.io.threads", "none"));

        assertThatThrownBy(kafka::start).isInstanceOf(CannotStart.class).hasMessageContaining("num.io.threads");
    }

    private static Connection connect(PostgresServer postgres, String database) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), PostgresServer.ROLE, PostgresServer.ROLE);
    }
}
