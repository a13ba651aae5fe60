package city.whistle.local.topics;

import city.whistle.contracts.Topic;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Puts a service back on its topics, and says what became of it. The inbox sees to it that each event has one effect. */
final class ReplayTopics {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final TopicsOptions wish;
    private final Places places;
    private final Memory memory;
    private final Consumer<String> say;

    ReplayTopics(TopicsOptions wish, Places places, Memory memory, Consumer<String> say) {
        this.wish = wish;
        this.places = places;
        this.memory = memory;
        this.say = say;
    }

    void replay() throws SQLException, InterruptedException {
        var service = wish.taker().group();
        if (!wish.planOnly() && places.isAtWork()) {
            throw new Refused(
                    "%s takes events now; stop every replica of it (one that was killed is missed within a minute)"
                            .formatted(service));
        }
        memory.vouchFor(wish.from(), wish.memory());
        var to = target();
        announce(to);
        if (wish.planOnly()) {
            return;
        }
        var began = memory.now();
        places.putBack(to);
        say.accept(service + " is put back; start it now");
        if (arrives()) {
            long read = distance(to, places.next(wish.topics()));
            long taken = memory.takenSince(began, wish.topics());
            say.accept("%s has read %,d events: %,d taken anew, %,d dropped as known or of no use"
                    .formatted(service, read, taken, read - taken));
        } else if (!wish.patience().isZero()) {
            throw new Refused(
                    "%s has %,d events before it still; it goes on by itself, and whistle_inbox_duplicates_total counts what it drops"
                            .formatted(service, distance(places.next(wish.topics()), places.ends(wish.topics()))));
        }
    }

    /** Where to put it, and never forward: that would leave events out. */
    private Map<TopicPartition, Long> target() {
        var to = new HashMap<>(places.next(wish.topics()));
        places.since(wish.from(), wish.topics()).forEach((partition, offset) -> to.merge(partition, offset, Math::min));
        return to;
    }

    private void announce(Map<TopicPartition, Long> to) {
        var here = places.next(wish.topics());
        var ends = places.ends(wish.topics());
        say.accept(
                "%s takes again%s:".formatted(wish.taker().group(), wish.from() == null ? "" : " from " + wish.from()));
        var byTopic = new TreeMap<String, String>();
        for (var topic : wish.topics()) {
            byTopic.put(
                    topic.topicName(),
                    "%,d events it has passed, and %,d that lie before it"
                            .formatted(
                                    distance(of(topic, to), of(topic, here)),
                                    distance(of(topic, here), of(topic, ends))));
        }
        byTopic.forEach((topic, events) -> say.accept("  %-20s %s".formatted(topic, events)));
    }

    private static Map<TopicPartition, Long> of(Topic topic, Map<TopicPartition, Long> all) {
        var some = new HashMap<>(all);
        some.keySet().removeIf(partition -> !partition.topic().equals(topic.topicName()));
        return some;
    }

    /** How many events lie between two places. */
    private static long distance(Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {
        return from.entrySet().stream()
                .mapToLong(each -> Math.max(0, to.getOrDefault(each.getKey(), 0L) - each.getValue()))
                .sum();
    }

    /** Whether it has taken everything in time. */
    private boolean arrives() throws InterruptedException {
        long until = System.nanoTime() + wish.patience().toNanos();
        while (System.nanoTime() - until < 0) {
            if (distance(places.next(wish.topics()), places.ends(wish.topics())) == 0) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        }
        return false;
    }
}
