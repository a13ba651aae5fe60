package city.whistle.escalation.clock;

import static city.whistle.escalation.fixture.CaseFixture.aCase;
import static city.whistle.escalation.fixture.CaseFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.ClockKind;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.DeadlineEvent.ClockState;
import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.contracts.DeadlineEvent.LevelRaised;
import city.whistle.contracts.Event;
import city.whistle.contracts.Limit;
import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.Tier;
import city.whistle.contracts.TimeUnit;
import city.whistle.contracts.Urgency;
import city.whistle.escalation.calendar.CalendarEdition;
import city.whistle.escalation.fixture.CaseFixture;
import city.whistle.escalation.fixture.Cities;
import city.whistle.escalation.fixture.Holidays;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final String LEAD = "housing";
    private static final String OTHER = "housing-fund";

    private final TimeRules rules =
            new TimeRules(Cities.crane(), new CalendarEdition(0, Holidays.years(), Holidays.ZONE));
    private final CaseFixture one = aCase();
    private final CaseFile file = new CaseFile(one.id);
    private final List<DeadlineEvent> news = new ArrayList<>();

    @Test
    void aCaseWaitsForTriageFromTheMomentOfFilingUntilItIsDispatched() {
        tell(one.filed());

        assertThat(clock(ClockKind.TRIAGE).unit()).isEqualTo("heming-command");
        assertThat(clock(ClockKind.TRIAGE).dueAt()).isEqualTo(at("2026-03-02T10:30"));

        tell(one.dispatched("2026-03-02T09:00", LEAD));

        assertThat(clock(ClockKind.TRIAGE).state()).isEqualTo(ClockState.STOPPED);
        assertThat(clock(ClockKind.TRIAGE).nextAt()).isNull();
    }

    @Test
    void dispatchStartsTheClocksOfTheLead() {
        tell(one.dispatched("2026-03-02T09:00", LEAD));

        assertThat(clock(ClockKind.SIGN_IN).dueAt()).isEqualTo(at("2026-03-02T11:00"));
        assertThat(clock(ClockKind.CONTACT).dueAt()).isEqualTo(at("2026-03-03T09:00"));
        assertThat(clock(ClockKind.COMPLETION).dueAt()).isEqualTo(at("2026-03-09T18:00"));
        assertThat(open()).hasSize(3);
    }

    @Test
    void eachCoHandlerHasAClockOfItsOwn() {
        one.tier(Tier.KEY);
        tell(one.dispatched("2026-03-02T09:00", LEAD, OTHER, "urban-management"));

        tell(one.reportedIn("2026-03-03T09:00", OTHER));

        assertThat(file.clocks().stream().filter(clock -> clock.kind() == ClockKind.REPORT_IN))
                .extracting(CaseClock::unit, CaseClock::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(OTHER, ClockState.STOPPED),
                        org.assertj.core.groups.Tuple.tuple("urban-management", ClockState.RUNNING));
    }

    @Test
    void everyStepOfTheLeadStopsItsClock() {
        tell(one.dispatched("2026-03-02T09:00", LEAD));

        tell(one.signedIn("2026-03-02T09:30", LEAD));
        assertThat(open()).containsExactlyInAnyOrder(ClockKind.CONTACT, ClockKind.COMPLETION);
        assertThat(file.assignee()).isEqualTo("handler-" + LEAD);

        tell(one.contacted("2026-03-02T10:00", LEAD));
        assertThat(open()).containsExactly(ClockKind.COMPLETION);

        tell(one.done("2026-03-04T10:00", LEAD));
        assertThat(open()).isEmpty();
    }

    @Test
    void aHeavierCaseHasAShorterLimitFromTheSameStartAndAHigherCommand() {
        tell(one.dispatched("2026-03-02T09:00", LEAD));

        tell(one.tier(Tier.KEY).resorted("2026-03-03T09:00"));

        assertThat(clock(ClockKind.COMPLETION).startedAt()).isEqualTo(at("2026-03-02T09:00"));
        assertThat(clock(ClockKind.COMPLETION).dueAt()).isEqualTo(at("2026-03-05T18:00"));
        assertThat(clock(ClockKind.COMPLETION).unit()).isEqualTo(LEAD);
        assertThat(file.level()).isEqualTo(CommandLevel.DISTRICT);
    }

    @Test
    void wordsNeverChangeAClock() {
        tell(one.filed(), one.dispatched("2026-03-02T09:00", LEAD));
        var before = file.clocks().stream().map(CaseClock::ladder).toList();
        news.clear();

        tell(one.logged("2026-03-03T09:00"), one.supplemented("2026-03-03T10:00"));

        assertThat(file.clocks().stream().map(CaseClock::ladder).toList()).isEqualTo(before);
        assertThat(news).isEmpty();
    }

    @Test
    void handingOnKeepsTheCompletionClockAndItsStartButSigningInBeginsAnew() {
        tell(one.dispatched("2026-03-02T09:00", LEAD));

        tell(one.reassigned("2026-03-03T09:00", LEAD, OTHER, 1));

        assertThat(clock(ClockKind.COMPLETION).unit()).isEqualTo(OTHER);
        assertThat(clock(ClockKind.COMPLETION).startedAt()).isEqualTo(at("2026-03-02T09:00"));
        assertThat(clock(ClockKind.COMPLETION).dueAt()).isEqualTo(at("2026-03-09T18:00"));
        assertThat(openOf(ClockKind.SIGN_IN))
                .singleElement()
                .satisfies(clock -> assertThat(clock.unit()).isEqualTo(OTHER))
                .satisfies(clock -> assertThat(clock.startedAt()).isEqualTo(at("2026-03-03T09:00")));
        assertThat(lastNewsOf(ClockKind.COMPLETION).why()).isEqualTo("handed_on");
    }

    @Test
    void aTicketThatComesBackToAUnitIsSignedInAgain() {
        tell(one.dispatched("2026-03-02T09:00", LEAD), one.reassigned("2026-03-02T10:00", LEAD, OTHER, 1));

        tell(one.reassigned("2026-03-02T10:30", OTHER, LEAD, 2));

        assertThat(openOf(ClockKind.SIGN_IN))
                .singleElement()
                .satisfies(clock -> assertThat(clock.unit()).isEqualTo(LEAD))
                .satisfies(clock -> assertThat(clock.startedAt()).isEqualTo(at("2026-03-02T10:30")));
    }

    @Test
    void anExtensionCountsFromTheDeadlineBefore() {
        tell(one.dispatched("2026-03-02T09:00", LEAD));

        tell(one.extended("2026-03-05T09:00", LEAD, new Limit(5, TimeUnit.WORK_DAY)));

        assertThat(clock(ClockKind.COMPLETION).dueAt()).isEqualTo(at("2026-03-16T18:00"));
    }

    @Test
    void suspensionPausesCompletionAlone() {
        tell(one.dispatched("2026-03-02T09:00", LEAD));

        tell(one.suspended("2026-03-03T08:00", "2026-03-31T18:00"));

        assertThat(clock(ClockKind.COMPLETION).state()).isEqualTo(ClockState.PAUSED);
        assertThat(clock(ClockKind.CONTACT).state()).isEqualTo(ClockState.RUNNING);

        tell(one.resumed("2026-03-05T08:00"));

        assertThat(clock(ClockKind.COMPLETION).state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock(ClockKind.COMPLETION).dueAt()).isEqualTo(at("2026-03-11T18:00"));
    }

    @Test
    void aSuspensionThatNobodyEndsEndsOnItsDay() {
        tell(one.dispatched("2026-03-02T09:00", LEAD));

        tell(one.suspended("2026-03-03T08:00", "2026-03-05T08:00"));

        assertThat(clock(ClockKind.COMPLETION).dueAt()).isEqualTo(at("2026-03-11T18:00"));
        assertThat(clock(ClockKind.COMPLETION).nextAt()).isNotNull();
    }

    @Test
    void aReworkHasHalfTheLimitRoundedUp() {
        tell(one.dispatched("2026-03-02T09:00", LEAD), one.done("2026-03-03T09:00", LEAD));

        tell(one.reopened("2026-03-04T09:00", 1, LEAD));

        var rework = openOf(ClockKind.COMPLETION).getFirst();
        assertThat(rework.cycle()).isEqualTo(2);
        assertThat(rework.limit()).isEqualTo(new Limit(3, TimeUnit.WORK_DAY));
        assertThat(rework.dueAt()).isEqualTo(at("2026-03-09T18:00"));
        assertThat(open()).containsExactlyInAnyOrder(ClockKind.SIGN_IN, ClockKind.CONTACT, ClockKind.COMPLETION);
    }

    @Test
    void anEmergencysReworkIsNoLongerThanTheEmergencyWas() {
        one.urgency(Urgency.EMERGENCY).tier(Tier.KEY);
        tell(one.dispatched("2026-03-02T20:00", LEAD), one.done("2026-03-02T21:00", LEAD));

        tell(one.reopened("2026-03-02T22:00", 1, LEAD));

        assertThat(openOf(ClockKind.COMPLETION).getFirst().dueAt()).isEqualTo(at("2026-03-03T00:00"));
    }

    @Test
    void whateverEndsTheCaseStopsEveryClock() {
        for (Event end : List.of(
                one.withdrawn("2026-03-02T10:00"), one.rejected("2026-03-02T10:00"), one.closed("2026-03-02T10:00"))) {
            var other = new CaseFile(one.id);
            apply(other, one.filed());
            apply(other, one.dispatched("2026-03-02T09:00", LEAD));

            apply(other, end);

            assertThat(other.clocks())
                    .allSatisfy(clock -> assertThat(clock.state()).isEqualTo(ClockState.STOPPED))
                    .allSatisfy(clock -> assertThat(clock.nextAt()).isNull());
        }
    }

    @Test
    void aWithdrawnCaseStartsNoClockHoweverLateTheDispatchIsHeardOf() {
        tell(one.filed(), one.withdrawn("2026-03-02T08:40"));

        tell(one.dispatched("2026-03-02T08:35", LEAD));

        assertThat(open()).isEmpty();
    }

    @Test
    void aFilingHeardOfAfterTheDispatchLeavesNoTriageClockRunning() {
        tell(one.dispatched("2026-03-02T09:00", LEAD));

        tell(one.filed());

        assertThat(clock(ClockKind.TRIAGE).state()).isEqualTo(ClockState.STOPPED);
        assertThat(clock(ClockKind.TRIAGE).startedAt()).isEqualTo(at("2026-03-02T08:30"));
        assertThat(clock(ClockKind.TRIAGE).nextAt()).isNull();
    }

    @Test
    void mergingStopsAndTakingApartLetsRunOnWithWhatWasLeft() {
        tell(one.filed(), one.dispatched("2026-03-02T09:00", LEAD), one.signedIn("2026-03-02T09:30", LEAD));

        tell(one.merged("2026-03-03T08:00"));

        assertThat(file.clocks()).allSatisfy(clock -> assertThat(clock.state()).isEqualTo(ClockState.STOPPED));
        assertThat(lastNewsOf(ClockKind.COMPLETION).state()).isEqualTo(ClockState.STOPPED);

        tell(one.unmerged("2026-03-05T08:00"));

        assertThat(clock(ClockKind.COMPLETION).state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock(ClockKind.COMPLETION).dueAt()).isEqualTo(at("2026-03-11T18:00"));
        assertThat(openOf(ClockKind.SIGN_IN)).isEmpty();
    }

    @Test
    void aDispatchHeardOfWhileMergedRunsOnlyAfterTakingApart() {
        tell(one.filed(), one.merged("2026-03-02T10:00"), one.dispatched("2026-03-02T09:00", LEAD));

        assertThat(file.clocks()).allSatisfy(clock -> assertThat(clock.nextAt()).isNull());

        tell(one.unmerged("2026-03-02T11:00"));

        assertThat(open()).contains(ClockKind.SIGN_IN, ClockKind.COMPLETION);
        assertThat(openOf(ClockKind.SIGN_IN).getFirst().dueAt()).isEqualTo(at("2026-03-02T12:00"));
    }

    @Test
    void theThirdHandOverRaisesTheLevelByOneAndOnlyOnce() {
        tell(one.dispatched("2026-03-02T09:00", LEAD));

        tell(one.reassigned("2026-03-02T10:00", LEAD, OTHER, 3), one.reassigned("2026-03-02T11:00", OTHER, LEAD, 4));

        assertThat(news.stream().filter(LevelRaised.class::isInstance).map(LevelRaised.class::cast))
                .singleElement()
                .satisfies(raised -> assertThat(raised.from()).isEqualTo(CommandLevel.SUBDISTRICT))
                .satisfies(raised -> assertThat(raised.to()).isEqualTo(CommandLevel.DISTRICT));
    }

    @Test
    void theThirdReworkRaisesTheLevelByOne() {
        tell(one.dispatched("2026-03-02T09:00", LEAD));

        tell(one.reopened("2026-03-06T09:00", 3, LEAD));

        assertThat(news).hasAtLeastOneElementOfType(LevelRaised.class);
    }

    @Test
    void theStatutesLimitHoldsWithItsBasis() {
        one.category("gas.leak").tier(Tier.KEY).urgency(Urgency.EMERGENCY);

        tell(one.dispatched("2026-03-02T09:00", LEAD));

        assertThat(clock(ClockKind.COMPLETION).dueAt()).isEqualTo(at("2026-03-02T10:00"));
        assertThat(clock(ClockKind.COMPLETION).legalBasis()).contains("燃气");
    }

    @Test
    void whatIsDueBeforeAStopStillComesAndWhatIsDueAfterDoesNot() {
        tell(one.dispatched("2026-03-02T09:00", LEAD));

        tell(one.signedIn("2026-03-02T11:30", LEAD));

        assertThat(clock(ClockKind.SIGN_IN).state()).isEqualTo(ClockState.STOPPED);
        assertThat(clock(ClockKind.SIGN_IN).nextAt())
                .isEqualTo(clock(ClockKind.SIGN_IN).ladder().dueSoonAt());
    }

    private void tell(Event... events) {
        for (var event : events) {
            apply(file, event);
            news.addAll(file.news());
        }
    }

    private void apply(CaseFile to, Event event) {
        if (event instanceof TicketEvent ticket) {
            new TicketRules(rules).apply(to, ticket);
        } else {
            new ComplaintRules(rules).apply(to, (city.whistle.contracts.ComplaintEvent) event);
        }
    }

    private CaseClock clock(ClockKind kind) {
        return file.clocks().stream()
                .filter(clock -> clock.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<CaseClock> openOf(ClockKind kind) {
        return file.open(clock -> clock.kind() == kind);
    }

    private List<ClockKind> open() {
        return file.open(clock -> true).stream().map(CaseClock::kind).toList();
    }

    private DeadlineSet lastNewsOf(ClockKind kind) {
        return news.stream()
                .filter(DeadlineSet.class::isInstance)
                .map(DeadlineSet.class::cast)
                .filter(set -> set.clock().kind() == kind)
                .reduce((a, b) -> b)
                .orElseThrow();
    }
}
