package city.whistle.local.topics;

import city.whistle.backbone.KafkaBroker;
import city.whistle.backbone.PostgresServer;
import city.whistle.contracts.Taker;
import city.whistle.contracts.Topic;
import city.whistle.local.ServiceDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Stands for a service: takes events into an inbox as its own would, and nothing else. */
final class StandIn implements AutoCloseable {
    private final Taker taker;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final Connection database;

    StandIn(Taker taker, PostgresServer postgres, KafkaBroker kafka) throws SQLException {
        this.taker = taker;
        this.postgres = postgres;
        this.kafka = kafka;
        postgres.createDatabases(taker.service());
        this.database = open();
    }

    Connection open() throws SQLException {
        return new ServiceDatabase(Map.of(), taker.service(), postgres.port()).open("test");
    }

    /** Its tables are made, on that day. */
    StandIn born(Instant when) throws SQLException {
        run("create table inbox (event_id uuid primary key, topic text not null, received_at timestamptz not null)");
        run("create table flyway_schema_history (installed_on timestamp not null)");
        run("insert into flyway_schema_history values ('" + when + "')");
        return this;
    }

    /** Takes what lies before it: when it was published if that was in the past, else now. */
    StandIn takeAll(boolean inThePast) throws SQLException {
        try (var consumer = consumer()) {
            while (isBehind(consumer)) {
                for (var each : consumer.poll(Duration.ofMillis(200))) {
                    take(each, inThePast ? Instant.ofEpochMilli(each.timestamp()) : Instant.now());
                }
            }
            consumer.commitSync();
        }
        return this;
    }

    /** A replica that is at work and stays so. */
    KafkaConsumer<String, String> consumer() {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        kafka.bootstrapServers(),
                        "group.id",
                        taker.group(),
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        "false"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(taker.topics().stream().map(Topic::topicName).toList());
        while (consumer.assignment().isEmpty()) {
            consumer.poll(Duration.ZERO);
        }
        return consumer;
    }

    /** It is restored to that moment. */
    void goBackTo(Instant moment) throws SQLException {
        run("delete from inbox where received_at > '" + moment.atOffset(ZoneOffset.UTC) + "'");
    }

    /** Its inbox is purged. */
    void forgetBefore(Instant moment) throws SQLException {
        run("delete from inbox where received_at < '" + moment.atOffset(ZoneOffset.UTC) + "'");
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    private static boolean isBehind(KafkaConsumer<String, String> consumer) {
        var ends = consumer.endOffsets(consumer.assignment());
        return ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private void take(ConsumerRecord<String, String> event, Instant when) throws SQLException {
        try (var sql = database.prepareStatement("insert into inbox values (?, ?, ?) on conflict do nothing")) {
            sql.setObject(
                    1,
                    UUID.fromString(
                            new String(event.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8)));
            sql.setString(2, event.topic().replace("whistle.", ""));
            sql.setObject(3, when.atOffset(ZoneOffset.UTC));
            sql.executeUpdate();
        }
    }

    private void run(String statement) throws SQLException {
        try (var sql = database.createStatement()) {
            sql.execute(statement);
        }
    }

    /** The words behind the name of the command. */
    List<String> words(String task, String... options) {
        var words = new ArrayList<>(List.of(task, taker.service()));
        words.addAll(List.of(options));
        return words;
    }

    Taker taker() {
        return taker;
    }
}
