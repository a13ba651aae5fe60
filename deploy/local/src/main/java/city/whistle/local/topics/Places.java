package city.whistle.local.topics;

import city.whistle.contracts.Topic;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Where a service stands on its topics: its consumer group on the broker. */
final class Places implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    private final Admin admin;
    private final String group;

    Places(String servers, String group) {
        var settings = new Properties();
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_SECONDS * 1000);
        this.admin = Admin.create(settings);
        this.group = group;
    }

    /** Whether a replica takes events, or ended so suddenly that the broker still waits for it. */
    boolean isAtWork() {
        return get(admin.listGroups(ListGroupsOptions.forConsumerGroups()).all()).stream()
                .filter(each -> each.groupId().equals(group))
                .anyMatch(each -> !each.groupState().equals(Optional.of(GroupState.EMPTY)));
    }

    /** What it takes next from each partition; the beginning where it has never been. */
    Map<TopicPartition, Long> next(Collection<Topic> topics) {
        var places = offsets(topics, OffsetSpec.earliest());
        get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        places.computeIfPresent(partition, (known, beginning) -> Math.max(beginning, offset.offset()));
                    }
                });
        return places;
    }

    /** The first event of each partition at or after that time, from the beginning without one. */
    Map<TopicPartition, Long> since(@Nullable Instant from, Collection<Topic> topics) {
        if (from == null) {
            return offsets(topics, OffsetSpec.earliest());
        }
        var found = offsets(topics, OffsetSpec.forTimestamp(from.toEpochMilli()));
        var ends = ends(topics);
        found.replaceAll((partition, offset) -> offset < 0 ? ends.getOrDefault(partition, 0L) : offset);
        return found;
    }

    Map<TopicPartition, Long> ends(Collection<Topic> topics) {
        return offsets(topics, OffsetSpec.latest());
    }

    /** From there on it takes everything again. */
    void putBack(Map<TopicPartition, Long> to) {
        var offsets = to.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new OffsetAndMetadata(each.getValue())));
        get(admin.alterConsumerGroupOffsets(group, offsets).all());
    }

    @Override
    public void close() {
        admin.close();
    }

    private Map<TopicPartition, Long> offsets(Collection<Topic> topics, OffsetSpec which) {
        var names = topics.stream().map(Topic::topicName).toList();
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        get(admin.describeTopics(names).allTopicNames())
                .forEach((name, topic) -> topic.partitions()
                        .forEach(partition -> asked.put(new TopicPartition(name, partition.partition()), which)));
        var found = new HashMap<TopicPartition, Long>();
        get(admin.listOffsets(asked).all()).forEach((partition, offset) -> found.put(partition, offset.offset()));
        return found;
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new Refused("Kafka refuses: " + e.getMessage());
        } catch (TimeoutException e) {
            throw new Refused("Kafka does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted");
        }
    }
}
