package city.whistle.local.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.backbone.KafkaBroker;
import city.whistle.backbone.PostgresServer;
import city.whistle.contracts.Taker;
import city.whistle.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real broker and a real server; each test puts back another of the four services, so they do not meet. */
class ReplayTopicsTest {
    private static final int LONG_AGO = 400;
    private static final int DAYS = 10;
    private static final int A_DAY = 5;

    @TempDir
    static Path directory;

    private static Instant now;
    private static PostgresServer postgres;
    private static KafkaBroker kafka;

    private final List<String> said = new ArrayList<>();

    /** On each topic five events of each of the last ten days. */
    @BeforeAll
    static void topicsWithEvents() throws ExecutionException, InterruptedException {
        now = Clock.systemUTC().instant();
        postgres = new PostgresServer(directory.resolve("pg"), 0, Map.of("fsync", "off"));
        postgres.start();
        kafka = new KafkaBroker(directory.resolve("kafka"), 0, Map.of());
        kafka.start();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (var admin = Admin.create(settings)) {
            admin.createTopics(Arrays.stream(Topic.values())
                            .map(topic ->
                                    new NewTopic(topic.topicName(), 3, (short) 1).configs(Map.of("retention.ms", "-1")))
                            .toList())
                    .all()
                    .get();
        }
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var topic : Topic.values()) {
                for (int i = 0; i < DAYS * A_DAY; i++) {
                    producer.send(event(topic, daysAgo(DAYS - 1 - i / A_DAY))).get();
                }
            }
        }
    }

    @AfterAll
    static void theServersStop() {
        kafka.close();
        postgres.close();
    }

    @Test
    void aServiceRestoredFromAnOlderBackupTakesWhatItLostAndDropsWhatItHas() throws Exception {
        try (var service = new StandIn(Taker.ESCALATION, postgres, kafka)
                .born(daysAgo(LONG_AGO))
                .takeAll(true)) {
            service.goBackTo(daysAgo(2));

            replay(
                    service,
                    () -> service.takeAll(false),
                    "replay",
                    "--from",
                    daysAgo(3).toString());

            assertThat(said)
                    .anyMatch(
                            line -> line.contains("whistle.tickets") && line.contains("20 events it has passed, and 0"))
                    .endsWith("escalation-service has read 40 events: 20 taken anew, 20 dropped as known or of no use");
        }
    }

    @Test
    void nothingIsDoneWhileAServiceTakesEvents() throws Exception {
        try (var service = new StandIn(Taker.CALLBACK, postgres, kafka).born(now);
                var replica = service.consumer()) {
            assertThat(replica.assignment()).isNotEmpty();
            assertThatThrownBy(() -> replay(service, () -> {}, "replay"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("takes events now");
            assertThat(said).isEmpty();
        }
    }

    @Test
    void whatAnOldServiceMayHaveForgottenIsRefusedAndWhatItRemembersIsNot() throws Exception {
        try (var service = new StandIn(Taker.DISPATCH, postgres, kafka)
                .born(daysAgo(LONG_AGO))
                .takeAll(true)) {
            service.forgetBefore(daysAgo(5));

            for (var tooFar :
                    List.of(List.<String>of(), List.of("--from", daysAgo(6).toString()))) {
                assertThatThrownBy(() -> replay(service, () -> {}, "replay", tooFar.toArray(String[]::new)))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("would be done twice");
            }
            replay(service, () -> {}, "plan", "--from", daysAgo(4).toString(), "--topic", "complaints");
            replay(service, () -> {}, "replay", "--from", now.plusSeconds(60).toString(), "--wait", "0");

            assertThat(said)
                    .anyMatch(line -> line.contains("whistle.complaints") && line.contains("25 events it has passed"))
                    .anyMatch(line -> line.contains("whistle.deadlines") && line.contains("0 events it has passed"));
        }
    }

    @Test
    void aServiceThatIsBuiltAnewTakesEverything() throws Exception {
        try (var service = new StandIn(Taker.INTAKE, postgres, kafka)) {
            replay(service, () -> {}, "plan");
            service.born(now).takeAll(false);

            replay(service, () -> service.takeAll(false), "replay", "--topic", "tickets");

            assertThat(said)
                    .anyMatch(
                            line -> line.contains("whistle.tickets") && line.contains("0 events it has passed, and 50"))
                    .endsWith("intake-service has read 50 events: 0 taken anew, 50 dropped as known or of no use");
        }
    }

    /** What the service does once it is started again. */
    private interface Start {
        void run() throws SQLException;
    }

    private void replay(StandIn service, Start start, String task, String... options) throws Exception {
        var wish = TopicsOptions.parse(service.words(task, options));
        Consumer<String> say = line -> {
            said.add(line);
            if (line.endsWith("start it now")) {
                start(start);
            }
        };
        try (var memory = new Memory(service.open());
                var places =
                        new Places(kafka.bootstrapServers(), service.taker().group())) {
            new ReplayTopics(wish, places, memory, say).replay();
        }
    }

    private static void start(Start start) {
        try {
            start.run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProducerRecord<String, String> event(Topic topic, Instant at) {
        var id = UUID.randomUUID().toString();
        var header = new RecordHeader("ce_id", id.getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(topic.topicName(), null, at.toEpochMilli(), id, "{}", List.of(header));
    }

    private static Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
