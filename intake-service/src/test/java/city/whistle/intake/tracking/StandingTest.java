package city.whistle.intake.tracking;

import static city.whistle.intake.complaint.ComplaintFixture.FILED_AT;
import static city.whistle.intake.complaint.ComplaintFixture.PLACE;
import static city.whistle.intake.complaint.ComplaintFixture.aComplaint;
import static city.whistle.intake.complaint.ComplaintFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.CallbackEvent;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.ComplaintEvent;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.DeadlineEvent.ClockState;
import city.whistle.contracts.Event;
import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.Tier;
import city.whistle.intake.complaint.Complaint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Instant DUE = FILED_AT.plus(Duration.ofMinutes(30));
    private static final Instant LATER = FILED_AT.plus(Duration.ofDays(3));

    private final Complaint complaint = aComplaint();
    private final Story story = new Story(complaint.id(), complaint.number(), PLACE, FILED_AT);

    @Test
    void aNewComplaintIsAccepted() {
        var standing = standing();

        assertThat(standing.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(standing.category()).isEqualTo("env.noise");
        assertThat(standing.dueAt()).isEmpty();
        assertThat(standing.lateness().overdue()).isEqualTo(Overdue.NONE);
    }

    @Test
    void whatNobodyPlacesIsInTriageAndDueByItsTriageClock() {
        story.triage().due(1, ClockKind.TRIAGE, ClockState.RUNNING, DUE);

        assertThat(standing().state()).isEqualTo(CaseState.TRIAGE);
        assertThat(standing().dueAt()).contains(DUE);
    }

    @Test
    void dispatchDecidesUnitTierAndCategory() {
        story.dispatched();

        assertThat(standing().state()).isEqualTo(CaseState.DISPATCHED);
        assertThat(standing().unit()).isEqualTo("city-water");
        assertThat(standing().tier()).isEqualTo(Tier.KEY);
        assertThat(standing().category()).isEqualTo("water.supply");
    }

    @Test
    void theCompletionClockCountsMoreThanTheOthers() {
        story.dispatched()
                .due(1, ClockKind.COMPLETION, ClockState.RUNNING, LATER)
                .due(1, ClockKind.SIGN_IN, ClockState.RUNNING, DUE);

        assertThat(standing().dueAt()).contains(LATER);
    }

    @Test
    void aCaseIsOverdueOnceAndTwice() {
        story.dispatched().due(1, ClockKind.COMPLETION, ClockState.RUNNING, FILED_AT);
        assertThat(standing().lateness().overdue()).isEqualTo(Overdue.NONE);

        story.firstOverdue(1, FILED_AT);
        assertThat(standing().lateness().overdue()).isEqualTo(Overdue.FIRST);

        story.secondOverdue(1, FILED_AT);
        assertThat(standing().lateness().overdue()).isEqualTo(Overdue.SECOND);
    }

    @Test
    void aDeadlineThatIsMovedMakesACaseTimelyAgain() {
        story.dispatched()
                .due(1, ClockKind.COMPLETION, ClockState.RUNNING, FILED_AT)
                .firstOverdue(1, FILED_AT)
                .due(1, ClockKind.COMPLETION, ClockState.RUNNING, LATER);

        assertThat(standing().lateness().overdue()).isEqualTo(Overdue.NONE);
        assertThat(standing().dueAt()).contains(LATER);
    }

    @Test
    void aReworkHasItsOwnDeadlineAndIsNotLateForTheFirst() {
        story.dispatched()
                .due(1, ClockKind.COMPLETION, ClockState.RUNNING, FILED_AT)
                .firstOverdue(1, FILED_AT)
                .done(1)
                .reopened(2)
                .due(2, ClockKind.COMPLETION, ClockState.RUNNING, LATER);

        assertThat(standing().state()).isEqualTo(CaseState.REWORK);
        assertThat(standing().lateness().overdue()).isEqualTo(Overdue.NONE);
        assertThat(standing().dueAt()).contains(LATER);
    }

    @Test
    void theResidentMayAnswerWhenTheWorkIsDoneAndNobodyHasAnsweredYet() {
        story.dispatched();
        assertThat(standing().canAnswer()).isFalse();

        story.done(1).called(1, false);
        assertThat(standing().canAnswer()).isTrue();

        story.concluded(1, CallbackOutcome.REWORK);
        assertThat(standing().canAnswer()).isFalse();

        story.reopened(2).done(2);
        assertThat(standing().canAnswer()).isTrue();
    }

    @Test
    void whatIsWithdrawnStaysSoWhateverDispatchStillSays() {
        complaint.withdraw(null, at(FILED_AT.plusSeconds(1)));
        story.dispatched().signedIn(1);

        assertThat(standing().state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(standing().dueAt()).isEmpty();
    }

    @Test
    void aWithdrawalThatCameTooLateDoesNotOpenAClosedCase() {
        complaint.withdraw(null, at(FILED_AT.plusSeconds(1)));
        story.dispatched().done(1).closed(1);

        assertThat(standing().state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void theUnitsThatEverHadTheCaseAreRemembered() {
        story.dispatched();

        assertThat(ticket(story.events()).units()).containsExactly("city-water", "city-gas");
    }

    @Property(tries = 200)
    void theOrderOfTheTopicsDoesNotMatter(@ForAll Random random) {
        var whole = new Story(complaint.id(), complaint.number(), PLACE, FILED_AT)
                .triage()
                .due(1, ClockKind.TRIAGE, ClockState.RUNNING, DUE)
                .dispatched()
                .due(1, ClockKind.TRIAGE, ClockState.STOPPED, DUE)
                .due(1, ClockKind.COMPLETION, ClockState.RUNNING, FILED_AT)
                .firstOverdue(1, FILED_AT)
                .secondOverdue(1, FILED_AT)
                .letter()
                .signedIn(1)
                .done(1)
                .due(1, ClockKind.COMPLETION, ClockState.STOPPED, FILED_AT)
                .called(1, true)
                .concluded(1, CallbackOutcome.REWORK)
                .reopened(2)
                .due(2, ClockKind.COMPLETION, ClockState.RUNNING, LATER)
                .signedIn(2)
                .done(2);

        var mixed = standing(whole.mixed(random));

        assertThat(mixed).isEqualTo(standing(whole.events()));
        assertThat(mixed.canAnswer()).isTrue();
    }

    private Standing standing() {
        return standing(story.events());
    }

    private Standing standing(List<Event> events) {
        var facts = new ArrayList<CaseFact>();
        for (var event : events) {
            var fact = fact(event);
            if (fact != null) {
                facts.add(fact);
            }
        }
        facts.sort(Comparator.comparing(CaseFact::at).thenComparing(CaseFact::id));
        return Standing.of(complaint, ticket(events), facts);
    }

    private TicketTrack ticket(List<Event> events) {
        var track = new TicketTrack(complaint.id());
        events.stream()
                .filter(TicketEvent.class::isInstance)
                .map(TicketEvent.class::cast)
                .forEach(track::take);
        return track;
    }

    private static CaseFact fact(Event event) {
        return switch (event) {
            case ComplaintEvent e -> Facts.of(e);
            case TicketEvent e -> Facts.of(e);
            case DeadlineEvent e -> Facts.of(e);
            case CallbackEvent e -> Facts.of(e);
        };
    }
}
