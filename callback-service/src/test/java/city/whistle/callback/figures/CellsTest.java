package city.whistle.callback.figures;

import static city.whistle.callback.CaseFixture.aCaseFiledAt;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.callback.figures.Figures.Counts;
import city.whistle.callback.figures.Figures.Question;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Event;
import city.whistle.testkit.SettableClock;
import city.whistle.testkit.WithBackbone;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The sums by day say what counting case by case says, also of the very day on which limits end. */
@QuarkusTest
@WithBackbone
class CellsTest {
    private static final String DISTRICT = "720101";
    private static final Period MAY = Days.monthOf(LocalDate.of(1972, 5, 1)).in(ZoneId.of("Asia/Shanghai"));
    private static final Instant FILED = Instant.parse("1972-05-02T01:00:00Z");

    @Inject
    Figures figures;

    @Inject
    FigureCells cells;

    @Inject
    CaseFacts facts;

    @Inject
    RefreshFigures fresh;

    @Inject
    SettableClock clock;

    @AfterEach
    void theClockRunsOn() {
        clock.release();
    }

    @Test
    void theSumsAreTheCounts() throws Throwable {
        due("roads", Duration.ofDays(7));
        due("roads", Duration.ofDays(8));
        due("parks", Duration.ofDays(8).plusHours(9));
        due("parks", Duration.ofDays(10));
        clock.set(FILED.plus(Duration.ofDays(8)).plusSeconds(3600));

        for (var by : EnumSet.complementOf(EnumSet.of(GroupBy.CHANNEL, GroupBy.CATEGORY))) {
            for (var scope : List.of(
                    FigureScope.city(),
                    new FigureScope(false, Set.of("roads"), Set.of()),
                    new FigureScope(false, Set.of(), Set.of(DISTRICT + "001")))) {
                var question = new Question(MAY, by, scope);
                assertThat(cells.canAnswer(question)).isTrue();
                assertThat(ask(question, figures::counts)).isEqualTo(ask(question, figures::counted));
            }
        }
        var total = ask(new Question(MAY, GroupBy.UNIT, FigureScope.city()), figures::counts)
                .total();
        assertThat(total.rate(Figure.ON_TIME)).isEqualTo(Rate.of(0, 2));
        assertThat(total.rate(Figure.COMPLETION)).isEqualTo(Rate.of(0, 4));
    }

    @Test
    void whatTheSumsDoNotHoldIsCounted() {
        var lessThanADay = new Period(MAY.from().plusHours(1), MAY.to());
        var aCommunity = new FigureScope(false, Set.of(), Set.of(DISTRICT + "001001"));

        assertThat(cells.canAnswer(new Question(lessThanADay, GroupBy.UNIT, FigureScope.city())))
                .isFalse();
        assertThat(cells.canAnswer(new Question(MAY, GroupBy.UNIT, aCommunity))).isFalse();
        assertThat(cells.canAnswer(new Question(MAY, GroupBy.CATEGORY, FigureScope.city())))
                .isFalse();
    }

    /** A case at work, whose completion limit ends then. */
    private void due(String unit, Duration end) throws Throwable {
        var aCase = aCaseFiledAt(FILED).inDistrict(DISTRICT).ledBy(unit);
        List<Event> events = List.of(
                aCase.filed(),
                aCase.dispatched(Duration.ofMinutes(1)),
                aCase.due(1, ClockKind.COMPLETION, end, Duration.ofMinutes(1)));
        for (var event : events) {
            VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> facts.note(event)));
        }
    }

    private Counts ask(Question question, Function<Question, Uni<Counts>> way) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(
                () -> fresh.refresh().chain(() -> Panache.withSession(() -> way.apply(question))));
    }
}
