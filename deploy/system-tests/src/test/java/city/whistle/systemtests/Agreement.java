package city.whistle.systemtests;

import city.whistle.contracts.Taker;
import city.whistle.load.check.Rows;
import city.whistle.load.check.TicketPath;
import city.whistle.load.check.TopicReader;
import city.whistle.load.check.TopicReader.Published;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the four databases of a city and its topics say of each other. */
final class Agreement {
    private final String server;
    private final Rows rows;
    private final TopicReader topics;

    /** Of a city whose PostgreSQL listens on that port. */
    Agreement(int postgres, TopicReader topics) {
        this.server = "jdbc:postgresql://127.0.0.1:" + postgres + "/";
        this.rows = new Rows(new city.whistle.load.RunningCity(Map.of("postgres", postgres)));
        this.topics = topics;
    }

    /**
     * The differences, each with what they are about.
     *
     * @param waiting events that are in an outbox still, by service
     * @param untaken events on the topics that are in no inbox of a service that takes them
     * @param cases complaints that were published and that intake does not know
     * @param steps tickets whose published state is another than dispatch's, as {@code published / here}
     * @param letters letters that were published and that escalation does not know, by kind and year the last serial
     */
    record Differences(
            Map<String, Long> waiting,
            Map<String, Set<String>> untaken,
            Set<String> cases,
            Map<String, String> steps,
            Map<String, Integer> letters) {
        boolean isSettled() {
            return waiting.isEmpty() && untaken.isEmpty();
        }

        boolean isNone() {
            return isSettled() && cases.isEmpty() && steps.isEmpty() && letters.isEmpty();
        }
    }

    Differences find() {
        var events = topics.all();
        return new Differences(waiting(), untaken(events), cases(events), steps(events), letters(events));
    }

    private Map<String, Long> waiting() {
        var waiting = new TreeMap<String, Long>();
        for (var service : RunningCity.SERVICES) {
            long left = rows.strings(service, "select id::text from outbox").size();
            if (left > 0) {
                waiting.put(service, left);
            }
        }
        return waiting;
    }

    private Map<String, Set<String>> untaken(List<Published> events) {
        var untaken = new TreeMap<String, Set<String>>();
        for (var taker : Taker.values()) {
            var service = taker.service();
            var taken = rows.strings(
                    service, "select event_id::text from inbox union select event_id::text from dead_letter");
            var missing = new TreeSet<String>();
            events.stream()
                    .filter(event -> taker.takes(event.topic(), event.type()) && !taken.contains(event.id()))
                    .forEach(event -> missing.add(event.type() + " " + event.id()));
            if (!missing.isEmpty()) {
                untaken.put(service, missing);
            }
        }
        return untaken;
    }

    private Set<String> cases(List<Published> events) {
        var known = rows.strings("intake", "select id::text from complaint");
        var lost = new TreeSet<String>();
        events.stream()
                .filter(event -> event.type().equals("ComplaintFiled") && !known.contains(event.key()))
                .forEach(event -> lost.add(event.key()));
        return lost;
    }

    private Map<String, String> steps(List<Published> events) {
        var dispatched = events.stream()
                .filter(event -> event.topic().equals("tickets"))
                .map(Published::key)
                .collect(Collectors.toSet());
        var paths = new HashMap<String, TicketPath>();
        events.stream()
                .filter(event -> dispatched.contains(event.key()))
                .forEach(event -> paths.computeIfAbsent(event.key(), id -> new TicketPath())
                        .take(event));
        var here = rows.pairs("dispatch", "select id::text, state from ticket");
        var differ = new TreeMap<String, String>();
        paths.forEach((id, path) -> {
            var known = here.getOrDefault(id, "unknown");
            if (!known.equals(path.state())) {
                differ.put(id, path.state() + " / " + known);
            }
        });
        return differ;
    }

    private Map<String, Integer> letters(List<Published> events) {
        var known = rows.strings("escalation", "select id::text from letter");
        var lost = new TreeMap<String, Integer>();
        events.stream()
                .filter(event -> event.type().equals("LetterIssued")
                        && !known.contains(event.value().path("letterId").asText()))
                .forEach(event -> {
                    var number = event.value().path("letterNumber").asText();
                    var year = number.replaceAll(".*〔(\\d+)〕.*", "$1");
                    var serial = Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
                    lost.merge(event.value().path("kind").asText() + " " + year, serial, Math::max);
                });
        return lost;
    }

    /** The numbers of all cases that were ever published. */
    Set<String> numbers() {
        var numbers = new HashSet<String>();
        topics.each(event -> {
            if (event.type().equals("ComplaintFiled")) {
                numbers.add(event.value().at("/head/number").asText());
            }
        });
        return numbers;
    }

    Connection open(String database, String role) throws SQLException {
        return DriverManager.getConnection(server + database, role, "whistle");
    }

    /** One line for each kind of difference. */
    static List<String> lines(Differences found) {
        var lines = new ArrayList<String>();
        lines.add("events that wait in an outbox: " + found.waiting());
        var untaken = new TreeMap<String, Integer>();
        found.untaken().forEach((service, events) -> untaken.put(service, events.size()));
        lines.add("events on a topic that a service has not taken: " + untaken);
        lines.add("cases that are published and that intake does not know: " + found.cases());
        lines.add(
                "tickets that are published in another state than dispatch knows (published / here): " + found.steps());
        lines.add("letters that are published and not in the register, the last serial by kind and year: "
                + found.letters());
        return lines;
    }
}
