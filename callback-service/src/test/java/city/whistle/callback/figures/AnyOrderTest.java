package city.whistle.callback.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.whistle.callback.Staff;
import city.whistle.callback.messaging.ComplaintEventsConsumer;
import city.whistle.callback.messaging.DeadlineEventsConsumer;
import city.whistle.callback.messaging.TicketEventsConsumer;
import city.whistle.contracts.CallbackEvent;
import city.whistle.contracts.ComplaintEvent;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.Event;
import city.whistle.contracts.TicketEvent;
import city.whistle.testkit.WithBackbone;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However the topics overtake each other and whatever comes twice: the figures are those of the plain list of cases. */
@QuarkusTest
@WithBackbone
class AnyOrderTest {
    private static final int CASES = Integer.getInteger("whistle.cases", 40);
    private static final int DAYS = 40;
    private static final int BATCH = 100;

    private static final String DIFFERENCE = """
            select count(*) from (
                (select * from case_fact where extract(year from filed_at) = ?
                    except select * from case_figure where extract(year from filed_at) = ?)
                union all
                (select * from case_figure where extract(year from filed_at) = ?
                    except select * from case_fact where extract(year from filed_at) = ?)
            ) difference
            """;

    private static final String CELLS_DIFFER = """
            with kept as (select * from kept_cell where accepted <> 0 or left_out <> 0 or due <> 0)
            select count(*) from (
                (select * from kept except select * from figure_cell)
                union all
                (select * from figure_cell except select * from kept)
            ) difference
            """;

    @Inject
    AgroalDataSource database;

    @Inject
    ComplaintEventsConsumer complaints;

    @Inject
    TicketEventsConsumer tickets;

    @Inject
    DeadlineEventsConsumer deadlines;

    @Inject
    CaseFacts facts;

    /**
     * Each try has a year of its own, long ago, in which nothing else was filed; {@code -Dwhistle.tries=8} makes more of
     * them, {@code -Dwhistle.cases=5000} larger ones.
     */
    static IntStream years() {
        return IntStream.range(0, Integer.getInteger("whistle.tries", 2)).map(i -> 1991 + 3 * i);
    }

    @ParameterizedTest
    @MethodSource("years")
    void theFiguresAreThoseOfThePlainList(int year) throws Throwable {
        var random = new Random(year);
        var stories = stories(year, random);

        var arrivals = new ArrayList<Event>();
        for (var event : shuffled(stories, random)) {
            arrivals.addAll(Collections.nCopies(1 + random.nextInt(4) / 3, event));
        }
        inBatches(arrivals, this::deliver, random);
        inBatches(arrivals.subList(0, arrivals.size() / 5), facts::note, random);

        var answer = Staff.auditor()
                .get("/api/v1/figures", Map.of("from", year + "-01-01", "to", (year + 1) + "-06-30", "by", "unit"))
                .jsonPath();
        assertThat(answer.getLong("excludedCount")).isEqualTo(count(stories, story -> story.excluded));
        assertKeptIsComputed(year);
        assertCellsAreCounted();
        assertFigures(answer, "total", stories);
        for (var unit : stories.stream().map(story -> story.unit).distinct().toList()) {
            assertFigures(
                    answer,
                    "items.find { it.key == '" + unit + "' }",
                    stories.stream().filter(story -> story.unit.equals(unit)).toList());
        }
    }

    /** What is kept for the figures, row by row as the events came, is what the facts give when all is computed anew. */
    private void assertKeptIsComputed(int year) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(DIFFERENCE)) {
            for (int i = 1; i <= 4; i++) {
                select.setInt(i, year);
            }
            try (var rows = select.executeQuery()) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    /** The sums by day, changed with every case, are those of counting all cases anew. */
    private void assertCellsAreCounted() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtext('case_figure'))");
            statement.execute("create temp table kept_cell on commit drop as table figure_cell");
            statement.execute("select recount_figure_cells()");
            try (var rows = statement.executeQuery(CELLS_DIFFER)) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
            connection.rollback();
        }
    }

    private static void assertFigures(JsonPath answer, String group, List<Story> all) {
        var stories = all.stream().filter(story -> !story.excluded).toList();
        if (stories.isEmpty()) {
            return;
        }
        assertRate(answer, group + ".completion", stories, story -> true, story -> story.closed);
        assertRate(answer, group + ".onTime", stories, story -> story.due, story -> story.inTime);
        assertRate(answer, group + ".response", stories, story -> story.dispatched, story -> story.responded);
        assertRate(answer, group + ".resolution", stories, story -> story.answered, story -> story.lastSolved);
        assertRate(answer, group + ".firstResolution", stories, story -> story.answered, story -> story.firstSolved);
        assertRate(answer, group + ".satisfaction", stories, story -> story.answered, story -> story.lastSatisfied);
        assertRate(
                answer, group + ".firstSatisfaction", stories, story -> story.answered, story -> story.firstSatisfied);
        assertRate(answer, group + ".callback", stories, story -> story.done, story -> story.answeredLast);
        assertRate(answer, group + ".unreachable", stories, story -> story.done, story -> false);
        assertRate(answer, group + ".rework", stories, story -> story.done, story -> story.reworked);
        assertRate(answer, group + ".return", stories, story -> story.dispatched, story -> story.returned);
        assertRate(answer, group + ".accurateDispatch", stories, story -> story.dispatched, story -> !story.handedOver);
        assertRate(answer, group + ".overdue", stories, story -> story.dispatched, story -> story.overdue);
        assertRate(answer, group + ".repeat", stories, story -> true, story -> story.repeats);
    }

    private static void assertRate(
            JsonPath answer, String path, List<Story> stories, Predicate<Story> counts, Predicate<Story> succeeds) {
        var rate = Rate.of(count(stories, counts.and(succeeds)), count(stories, counts));
        assertThat(answer.getLong(path + ".n")).as(path + ".n").isEqualTo(rate.n());
        assertThat(answer.getLong(path + ".d")).as(path + ".d").isEqualTo(rate.d());
    }

    private static long count(List<Story> stories, Predicate<Story> condition) {
        return stories.stream().filter(condition).count();
    }

    private static List<Story> stories(int year, Random random) {
        var begin = Instant.parse(year + "-02-01T00:00:00Z");
        var apart = Duration.ofDays(DAYS).dividedBy(CASES);
        var stories = new ArrayList<Story>();
        for (int i = 0; i < CASES; i++) {
            var story = Story.tell(begin.plus(apart.multipliedBy(i)), random);
            story.repeats = stories.stream().anyMatch(story::repeats);
            stories.add(story);
        }
        return stories;
    }

    /** All events of all cases in a random order that keeps each topic's own order within a case. */
    private static List<Event> shuffled(List<Story> stories, Random random) {
        var queues = new ArrayList<Queue<Event>>();
        stories.forEach(story -> story.topics().forEach(topic -> queues.add(new ArrayDeque<>(topic))));
        var turns = new ArrayList<Queue<Event>>();
        queues.forEach(queue -> turns.addAll(Collections.nCopies(queue.size(), queue)));
        Collections.shuffle(turns, random);
        return turns.stream().map(Queue::remove).toList();
    }

    private Uni<Void> deliver(Event event) {
        return switch (event) {
            case ComplaintEvent e -> complaints.apply(e);
            case TicketEvent e -> tickets.apply(e);
            case DeadlineEvent e -> deadlines.apply(e);
            case CallbackEvent e -> throw new IllegalArgumentException("nobody tells us our own events");
        };
    }

    /** As the inbox does it: a batch that is lost on the way leaves nothing behind, and comes again. */
    private static void inBatches(List<Event> events, Function<Event, Uni<Void>> work, Random random) throws Throwable {
        for (int from = 0; from < events.size(); from += BATCH) {
            var batch = events.subList(from, Math.min(from + BATCH, events.size()));
            if (random.nextInt(5) == 0) {
                assertThatThrownBy(() -> VertxContextSupport.subscribeAndAwait(() ->
                                Panache.withTransaction(() -> inTurn(batch, work)
                                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("lost"))))))
                        .hasMessage("lost");
            }
            VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> inTurn(batch, work)));
        }
    }

    private static Uni<Void> inTurn(List<Event> events, Function<Event, Uni<Void>> work) {
        var all = Uni.createFrom().voidItem();
        for (var event : events) {
            all = all.chain(() -> work.apply(event));
        }
        return all;
    }
}
