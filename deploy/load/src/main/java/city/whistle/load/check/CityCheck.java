package city.whistle.load.check;

import city.whistle.contracts.Taker;
import city.whistle.load.RunningCity;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Reads all databases and topics of a city and looks whether they keep every {@link Rule}. It is for cities whose cases were
 * filed: those that {@code deploy/load/run seed} made have no events.
 */
public final class CityCheck {
    private final Rows rows;
    private final TopicReader topics;
    private final Predicate<String> concerned;

    private CityCheck(RunningCity city, Predicate<String> concerned) {
        this.rows = new Rows(city);
        this.topics = new TopicReader(city.kafka());
        this.concerned = concerned;
    }

    /** Of all its cases. */
    public static CityCheck of(RunningCity city) {
        return new CityCheck(city, each -> true);
    }

    /** Of some of its cases. */
    public static CityCheck of(RunningCity city, Set<String> cases) {
        return new CityCheck(city, Set.copyOf(cases)::contains);
    }

    /**
     * All that is wrong now; while the city is still at work on something, that is wrong as well.
     *
     * @param accepted the ids of complaints that residents were told are accepted
     */
    public SortedSet<Finding> find(Set<String> accepted) {
        try {
            return look(accepted);
        } catch (Rows.NoAnswer | KafkaException e) {
            return new TreeSet<>(Set.of(new Finding(Rule.ANSWERS, String.valueOf(e.getMessage()))));
        }
    }

    private SortedSet<Finding> look(Set<String> accepted) {
        var said = Said.read(topics, concerned);
        var found = new TreeSet<Finding>();
        var complaints = mine(rows.pairs("intake", "select id::text from complaint"));
        accepted.stream()
                .filter(id -> !complaints.containsKey(id))
                .forEach(id -> found.add(new Finding(Rule.ACCEPTED, id)));
        complaints
                .keySet()
                .forEach(id -> once(found, Rule.FILED, id, said.filed().get(id)));
        new Cases(rows, said, this::mine).look(complaints.keySet(), found);
        new Ladders(rows, said, this::mine).look(found);
        new Callbacks(rows, said, this::mine).look(found);
        untold(said, found);
        return found;
    }

    private void untold(Said said, SortedSet<Finding> found) {
        for (var taker : Taker.values()) {
            var service = taker.service();
            mine(rows.pairs(service, "select aggregateid, type from outbox"))
                    .forEach((id, type) -> found.add(new Finding(Rule.WAITING, service + ": " + type + " of " + id)));
            var known = rows.strings(service, "select event_id::text from inbox");
            said.events().forEach((id, told) -> {
                if (taker.takes(told.topic(), told.type()) && !known.contains(id)) {
                    found.add(new Finding(Rule.UNTAKEN, service + ": " + told));
                }
            });
        }
    }

    /** Those whose key begins with a case that is concerned. */
    private Map<String, String> mine(Map<String, String> pairs) {
        var mine = new HashMap<>(pairs);
        mine.keySet().removeIf(key -> !concerned.test(key.split(" ", 2)[0]));
        return mine;
    }

    static void once(SortedSet<Finding> found, Rule rule, String about, @Nullable Set<String> ids) {
        int times = ids == null ? 0 : ids.size();
        if (times != 1) {
            found.add(new Finding(rule, about + ": " + times + " times"));
        }
    }
}
