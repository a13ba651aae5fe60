package city.whistle.testkit;

import city.whistle.backbone.Ports;
import city.whistle.backbone.PostgresServer;
import city.whistle.backbone.TopicLayout;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.awaitility.Awaitility;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Containers of the official images, on fixed ports so that they come back where they were; needs Docker. */
final class ContainerBackbone implements BackboneKind {
    // Testcontainers would name the bridge's address where it runs in a container itself; the ports are bound here only
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int POSTGRES_PORT = 5432;
    private static final int KAFKA_PORT = 9092;

    @Override
    @SuppressWarnings("resource") // ends with the JVM, by Testcontainers' reaper
    public Server postgres() {
        int port = Ports.free();
        var container = new PostgreSQLContainer("postgres:18") {
            @Override
            public String getHost() {
                return LOOPBACK;
            }
        };
        container.withUsername("postgres").withPassword("postgres").withDatabaseName("postgres");
        bind(container, port, POSTGRES_PORT);
        container.start();
        createDatabases(container.getJdbcUrl());
        return new Container(container, port, () -> ping(container.getJdbcUrl()));
    }

    @Override
    @SuppressWarnings("resource") // ends with the JVM, by Testcontainers' reaper
    public Server kafka() {
        int port = Ports.free();
        var container = new KafkaContainer("apache/kafka:4.1.1") {
            @Override
            public String getHost() {
                return LOOPBACK;
            }
        };
        bind(container, port, KAFKA_PORT);
        container.start();
        TopicLayout.create(LOOPBACK + ":" + port);
        return new Container(container, port, () -> describe(LOOPBACK + ":" + port));
    }

    private static void bind(GenericContainer<?> container, int port, int inside) {
        container.setPortBindings(List.of(LOOPBACK + ":" + port + ":" + inside));
    }

    private static void createDatabases(String jdbcUrl) {
        try (var connection = DriverManager.getConnection(jdbcUrl, "postgres", "postgres");
                var sql = connection.createStatement()) {
            var role = PostgresServer.ROLE;
            sql.execute("create role " + role + " login password '" + role + "'");
            for (String database : DATABASES) {
                sql.execute("create database " + database + " owner " + role);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ping(String jdbcUrl) throws SQLException {
        DriverManager.getConnection(jdbcUrl, "postgres", "postgres").close();
    }

    private static void describe(String bootstrapServers) throws Exception {
        try (var admin = Admin.create(java.util.Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            admin.describeCluster().nodes().get();
        }
    }

    /** Asks a server for a sign of life; throws when there is none. */
    private interface Question {
        void ask() throws Exception;
    }

    private record Container(GenericContainer<?> container, int port, Question question) implements Server {
        @Override
        public void start() {
            if (container.isRunning()) {
                return;
            }
            container
                    .getDockerClient()
                    .startContainerCmd(container.getContainerId())
                    .exec();
            Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> {
                question.ask();
                return true;
            });
        }

        @Override
        public void stop() {
            container
                    .getDockerClient()
                    .stopContainerCmd(container.getContainerId())
                    .exec();
        }

        @Override
        public void kill() {
            container
                    .getDockerClient()
                    .killContainerCmd(container.getContainerId())
                    .exec();
        }
    }
}
