package city.whistle.load.check;

import city.whistle.load.check.TopicReader.Published;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What a city's topics tell of some cases, read once and kept small. */
final class Said {
    private static final Map<String, String> RUNGS =
            Map.of("DeadlineDueSoon", "due_soon", "FirstOverdue", "first", "SecondOverdue", "second");

    private final Map<String, Told> events = new HashMap<>();
    private final Map<String, Set<String>> filed = new HashMap<>();
    private final Map<String, Set<String>> done = new HashMap<>();
    private final Map<String, Set<String>> scheduled = new HashMap<>();
    private final Map<String, Set<String>> rungs = new HashMap<>();
    private final Map<String, TicketPath> paths = new HashMap<>();

    /** What an event is, and of which case. */
    record Told(String topic, String type, String caseId) {
        @Override
        public String toString() {
            return type + " of " + caseId;
        }
    }

    private Said() {}

    static Said read(TopicReader topics, Predicate<String> concerned) {
        var said = new Said();
        topics.each(event -> {
            if (concerned.test(event.key())) {
                said.note(event);
            }
        });
        return said;
    }

    private void note(Published event) {
        events.put(event.id(), new Told(event.topic(), event.type(), event.key()));
        var cycle = event.key() + " cycle " + event.cycle();
        switch (event.type()) {
            case "ComplaintFiled" -> add(filed, event.key(), event);
            case "WorkDone" -> add(done, cycle, event);
            case "CallbackScheduled" -> add(scheduled, cycle, event);
            default -> {}
        }
        var rung = RUNGS.get(event.type());
        if (rung != null) {
            var clock = event.value().path("clock");
            var unit = clock.path("unit").path("unit").asText();
            add(rungs, "%s %s %s %s".formatted(cycle, clock.path("kind").asText(), unit, rung), event);
        }
        paths.computeIfAbsent(event.key(), key -> new TicketPath()).take(event);
    }

    private static void add(Map<String, Set<String>> ids, String about, Published event) {
        ids.computeIfAbsent(about, key -> new HashSet<>()).add(event.id());
    }

    /** Each event by its id. */
    Map<String, Told> events() {
        return events;
    }

    /** The different events that say a case was filed. */
    Map<String, Set<String>> filed() {
        return filed;
    }

    /** The different events that say work was done, by {@code <case> cycle <n>}. */
    Map<String, Set<String>> done() {
        return done;
    }

    /** The different events that promise a callback, by the same. */
    Map<String, Set<String>> scheduled() {
        return scheduled;
    }

    /** The different events that say a rung was climbed, by {@code <case> cycle <n> <kind> <unit> <rung>}. */
    Map<String, Set<String>> rungs() {
        return rungs;
    }

    /** Where the events have led each ticket. */
    String state(String caseId) {
        var path = paths.get(caseId);
        return path == null ? TicketPath.START : path.state();
    }
}
