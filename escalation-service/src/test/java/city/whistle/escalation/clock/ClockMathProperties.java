package city.whistle.escalation.clock;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.Actor;
import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
import city.whistle.escalation.calendar.WorkCalendar;
import city.whistle.escalation.fixture.Holidays;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every clock, whatever its limit and its dates. */
class ClockMathProperties {
    private static final Actor WHO = Actor.staff("somebody", null);

    private final WorkCalendar office = Holidays.office();

    @Property
    void aPauseMovesTheDueInstantByExactlyItsWorkingTime(
            @ForAll("starts") Instant start,
            @ForAll("limits") Limit limit,
            @ForAll @IntRange(max = 10_000) int before,
            @ForAll @IntRange(min = 1, max = 100_000) int length) {
        var from = start.plus(Duration.ofMinutes(before));
        var to = from.plus(Duration.ofMinutes(length));

        var without = due(List.of(started(start, limit)));
        var with = due(List.of(started(start, limit), paused(from, to.plusSeconds(1)), resumed(to)));

        var counted = office.between(from, to, limit.unit());
        assertThat(office.between(without, with, limit.unit())).isEqualTo(counted);
        assertThat(with).isEqualTo(office.shift(without, counted, limit.unit()));
    }

    @Property
    void twoPausesMoveItByTheSumOfBothAndOverlapsCountOnce(
            @ForAll("starts") Instant start,
            @ForAll("limits") Limit limit,
            @ForAll @IntRange(max = 5_000) int a,
            @ForAll @IntRange(max = 5_000) int b,
            @ForAll @IntRange(max = 5_000) int c) {
        var first = start.plus(Duration.ofMinutes(a));
        var second = first.plus(Duration.ofMinutes(b));
        var end = second.plus(Duration.ofMinutes(c));

        var overlapping = due(List.of(
                started(start, limit),
                paused(first, end),
                LedgerEntry.halt(Step.STOPPED, Cause.MERGE, second, null, WHO, "merged"),
                resumed(end),
                LedgerEntry.halt(Step.RESUMED, Cause.MERGE, end, null, WHO, "unmerged")));
        var once = due(List.of(started(start, limit), paused(first, end), resumed(end)));

        assertThat(overlapping).isEqualTo(once);
    }

    @Property
    void theDueInstantRisesWithTheLimit(
            @ForAll("starts") Instant start, @ForAll("limits") Limit limit, @ForAll @IntRange(max = 20) int more) {
        var longer = new Limit(limit.number() + more, limit.unit());

        assertThat(due(List.of(started(start, longer)))).isAfterOrEqualTo(due(List.of(started(start, limit))));
    }

    @Property
    void anExtensionNeverShortens(
            @ForAll("starts") Instant start, @ForAll("limits") Limit limit, @ForAll("limits") Limit extension) {
        var extended = LedgerEntry.withLimit(Step.EXTENDED, start.plusSeconds(60), WHO, "why", extension);

        assertThat(due(List.of(started(start, limit), extended))).isAfter(due(List.of(started(start, limit))));
    }

    @Property
    void noWorkDayIsDueOutsideAWorkPeriod(
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(max = 5_000) int before,
            @ForAll @IntRange(max = 50_000) int length) {
        var from = start.plus(Duration.ofMinutes(before));
        var due = due(List.of(
                started(start, new Limit(days, TimeUnit.WORK_DAY)),
                paused(from, from.plus(Duration.ofMinutes(length)))));

        assertThat(office.worked(due.minusSeconds(1), due)).isEqualTo(Duration.ofSeconds(1));
    }

    @Property
    void theOrderInWhichEntriesAreReadDoesNotMatter(
            @ForAll("starts") Instant start, @ForAll("limits") Limit limit, @ForAll Random random) {
        var ledger = new ArrayList<>(List.of(
                started(start, limit),
                paused(start.plusSeconds(3_600), start.plusSeconds(200_000)),
                resumed(start.plusSeconds(90_000)),
                LedgerEntry.withLimit(Step.EXTENDED, start.plusSeconds(95_000), WHO, "why", limit),
                LedgerEntry.of(Step.HANDED_ON, start.plusSeconds(96_000), WHO, "a → b")));
        var inOrder = ClockMath.reckon(ledger, office);

        Collections.shuffle(ledger, random);

        assertThat(ClockMath.reckon(ledger, office)).isEqualTo(inOrder);
    }

    @Provide
    Arbitrary<Instant> starts() {
        var first = ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, Holidays.ZONE).toEpochSecond() / 60;
        return Arbitraries.longs().between(first, first + 900L * 24 * 60).map(m -> Instant.ofEpochSecond(m * 60));
    }

    @Provide
    Arbitrary<Limit> limits() {
        return Arbitraries.of(TimeUnit.class)
                .flatMap(unit -> Arbitraries.integers().between(1, 30).map(number -> new Limit(number, unit)));
    }

    private Instant due(List<LedgerEntry> ledger) {
        return ClockMath.reckon(ledger, office).due().at();
    }

    private static LedgerEntry started(Instant at, Limit limit) {
        return LedgerEntry.withLimit(Step.STARTED, at, WHO, "tier", limit);
    }

    private static LedgerEntry paused(Instant at, Instant until) {
        return LedgerEntry.halt(Step.PAUSED, Cause.SUSPENSION, at, until, WHO, "why");
    }

    private static LedgerEntry resumed(Instant at) {
        return LedgerEntry.halt(Step.RESUMED, Cause.SUSPENSION, at, null, WHO, "why");
    }
}
