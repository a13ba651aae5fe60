package city.whistle.backbone;

import city.whistle.contracts.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics as every installation has them: events are kept for ever, a case's events lie in one partition. */
public final class TopicLayout {
    /** Partitions of a topic of events; dead letters have one. */
    public static final int PARTITIONS = 12;

    private static final Map<String, String> FOR_EVER =
            Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1", TopicConfig.RETENTION_BYTES_CONFIG, "-1");

    private TopicLayout() {}

    /** Creates the topics that are not there yet. */
    public static void create(String bootstrapServers) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            var there = admin.listTopics().names().get();
            var missing = all().stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new CannotStart("Kafka at " + bootstrapServers + " does not let us create the topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted while the topics were created", e);
        }
    }

    private static List<NewTopic> all() {
        var topics = new ArrayList<NewTopic>();
        for (Topic topic : Topic.values()) {
            topics.add(new NewTopic(topic.topicName(), PARTITIONS, (short) 1).configs(FOR_EVER));
            topics.add(new NewTopic(topic.deadLetterName(), 1, (short) 1).configs(FOR_EVER));
        }
        return topics;
    }
}
