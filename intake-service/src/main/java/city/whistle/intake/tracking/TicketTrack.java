package city.whistle.intake.tracking;

import city.whistle.contracts.TicketEvent;
import city.whistle.contracts.TicketEvent.Assignment;
import city.whistle.contracts.TicketEvent.Subject;
import city.whistle.contracts.TicketEvent.TriageStage;
import city.whistle.contracts.Tier;
import city.whistle.contracts.UnitRef;
import city.whistle.contracts.Urgency;
import city.whistle.intake.WireColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What dispatch has told of a case so far. Only the consumer of its topic writes here, in the topic's order; what other
 * topics tell lies elsewhere, so that no order between topics matters.
 */
@Entity
@Table(name = "ticket_track")
public class TicketTrack {
    @Id
    private UUID caseId;

    @Convert(converter = StateColumn.class)
    private CaseState state = CaseState.ACCEPTED;

    private int cycle = 1;
    private @Nullable String unit;
    private @Nullable String unitName;

    /** All units that have had the case, with a blank on both sides of each. */
    private String units = " ";

    private @Nullable Tier tier;
    private @Nullable Urgency urgency;
    private @Nullable String category;

    @SuppressWarnings("NullAway.Init")
    protected TicketTrack() {}

    public TicketTrack(UUID caseId) {
        this.caseId = caseId;
    }

    /** Takes in what dispatch tells. A case that is over stays over, and an earlier cycle never comes back. */
    public void take(TicketEvent event) {
        if (state.isFinal()) {
            return;
        }
        switch (event) {
            case TicketEvent.TicketTriaged e -> triage(e);
            case TicketEvent.TicketDispatched e -> goTo(e.cycle(), e.subject(), e.assignment());
            case TicketEvent.TicketReassigned e -> goTo(e.cycle(), e.subject(), e.assignment());
            case TicketEvent.TicketReopened e -> goTo(e.cycle(), e.subject(), e.assignment());
            case TicketEvent.TicketResorted e -> about(e.subject());
            case TicketEvent.TicketSignedIn e -> go(e.cycle(), CaseState.SIGNED_IN);
            case TicketEvent.TicketSuspended e -> go(e.cycle(), CaseState.SUSPENDED);
            case TicketEvent.TicketResumed e -> go(e.cycle(), CaseState.SIGNED_IN);
            case TicketEvent.WorkDone e -> done(e);
            case TicketEvent.TicketClosed e -> go(e.cycle(), CaseState.CLOSED);
            case TicketEvent.TicketRejected e -> go(cycle, CaseState.NOT_ACCEPTED);
            case TicketEvent.ReporterContacted e -> {}
            case TicketEvent.CoHandlerReportedIn e -> {}
            case TicketEvent.TicketReturned e -> {}
            case TicketEvent.ExtensionGranted e -> {}
            case TicketEvent.WorkLogged e -> {}
        }
    }

    private void triage(TicketEvent.TicketTriaged event) {
        about(event.subject());
        if (event.stage() == TriageStage.HELD) {
            go(event.cycle(), CaseState.TRIAGE);
        }
    }

    private void done(TicketEvent.WorkDone event) {
        about(event.confirmed());
        lead(event.unit());
        go(event.cycle(), CaseState.DONE);
    }

    private void go(int inCycle, CaseState to) {
        if (inCycle >= cycle) {
            cycle = inCycle;
            state = to;
        }
    }

    private void goTo(int inCycle, Subject subject, Assignment assignment) {
        about(subject);
        lead(assignment.lead());
        assignment.coHandlers().forEach(coHandler -> join(coHandler.unit()));
        go(inCycle, inCycle > 1 ? CaseState.REWORK : CaseState.DISPATCHED);
    }

    private void about(Subject subject) {
        tier = subject.tier();
        urgency = subject.urgency();
        category = subject.category();
    }

    private void lead(UnitRef lead) {
        unit = lead.unit();
        unitName = lead.name();
        join(lead.unit());
    }

    private void join(String code) {
        var all = new LinkedHashSet<>(units());
        if (all.add(code)) {
            units = " " + String.join(" ", all) + " ";
        }
    }

    public CaseState state() {
        return state;
    }

    /** 1 at first; one more for each rework. */
    public int cycle() {
        return cycle;
    }

    public @Nullable String unit() {
        return unit;
    }

    public @Nullable String unitName() {
        return unitName;
    }

    /** All units that have had the case. */
    public Set<String> units() {
        return new LinkedHashSet<>(Stream.of(units.strip().split(" "))
                .filter(code -> !code.isEmpty())
                .toList());
    }

    public @Nullable Tier tier() {
        return tier;
    }

    public @Nullable Urgency urgency() {
        return urgency;
    }

    public @Nullable String category() {
        return category;
    }

    @Converter
    static class StateColumn extends WireColumn<CaseState> {
        StateColumn() {
            super(CaseState.class);
        }
    }
}
