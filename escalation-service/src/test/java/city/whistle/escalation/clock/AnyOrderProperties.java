package city.whistle.escalation.clock;

import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.ComplaintEvent;
import city.whistle.contracts.TicketEvent;
import city.whistle.escalation.calendar.CalendarEdition;
import city.whistle.escalation.fixture.Cities;
import city.whistle.escalation.fixture.Holidays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Two topics, each in order, meet in any order: what runs at the end, and when it is due, is the same. */
class AnyOrderProperties {
    private final TimeRules rules =
            new TimeRules(Cities.crane(), new CalendarEdition(0, Holidays.years(), Holidays.ZONE));

    @Property(tries = 300)
    void filedMergedAndTakenApart(@ForAll Random random) {
        var one = aCase();
        everyOrderAgrees(
                random,
                List.of(
                        one.filed(),
                        one.merged("2026-03-03T10:00"),
                        one.supplemented("2026-03-03T11:00"),
                        one.unmerged("2026-03-04T10:00")),
                List.of(
                        one.dispatched("2026-03-02T09:00", "housing"),
                        one.signedIn("2026-03-02T10:00", "housing"),
                        one.reassigned("2026-03-04T11:00", "housing", "environment", 1),
                        one.signedIn("2026-03-04T14:30", "environment")));
    }

    @Property(tries = 300)
    void filedAndWithdrawnWhileWorkGoesOn(@ForAll Random random) {
        var one = aCase();
        everyOrderAgrees(
                random,
                List.of(one.filed(), one.withdrawn("2026-03-03T10:00")),
                List.of(
                        one.held("2026-03-02T08:31"),
                        one.dispatched("2026-03-02T09:00", "housing"),
                        one.contacted("2026-03-02T10:00", "housing")));
    }

    @Property(tries = 300)
    void filedAndReworked(@ForAll Random random) {
        var one = aCase();
        everyOrderAgrees(
                random,
                List.of(one.filed(), one.supplemented("2026-03-03T10:00")),
                List.of(
                        one.dispatched("2026-03-02T09:00", "housing"),
                        one.done("2026-03-03T09:00", "housing"),
                        one.reopened("2026-03-05T09:00", 1, "housing")));
    }

    private void everyOrderAgrees(Random random, List<ComplaintEvent> complaints, List<TicketEvent> tickets) {
        var expected = new CaseFile(complaints.getFirst().head().caseId());
        complaints.forEach(event -> new ComplaintRules(rules).apply(expected, event));
        tickets.forEach(event -> new TicketRules(rules).apply(expected, event));

        var mixed = new CaseFile(complaints.getFirst().head().caseId());
        int c = 0;
        int t = 0;
        while (c < complaints.size() || t < tickets.size()) {
            if (t == tickets.size() || (c < complaints.size() && random.nextBoolean())) {
                new ComplaintRules(rules).apply(mixed, complaints.get(c++));
            } else {
                new TicketRules(rules).apply(mixed, tickets.get(t++));
            }
        }

        assertThat(running(mixed)).isEqualTo(running(expected));
    }

    /** The clocks that can still climb, each with its rungs. */
    private static List<String> running(CaseFile file) {
        return file.clocks().stream()
                .filter(clock -> clock.nextAt() != null)
                .sorted(Comparator.comparing(CaseClock::kind).thenComparing(CaseClock::unit))
                .map(clock -> clock.kind() + " " + clock.unit() + " " + clock.state() + " " + clock.ladder())
                .collect(Collectors.toList());
    }
}
