package city.whistle.dispatch.routing;

import static java.util.stream.Collectors.toSet;

import city.whistle.city.City;
import city.whistle.city.RouteDecision;
import city.whistle.city.RouteFacts;
import city.whistle.city.Unit;
import city.whistle.contracts.Actor;
import city.whistle.contracts.Canary;
import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.contracts.DoneReason;
import city.whistle.contracts.Reason;
import city.whistle.contracts.SolvedOnSpot;
import city.whistle.contracts.TicketEvent.Assignment;
import city.whistle.contracts.UnitRef;
import city.whistle.dispatch.deadline.HearEscalation;
import city.whistle.dispatch.ticket.Deed;
import city.whistle.dispatch.ticket.DoneReport;
import city.whistle.dispatch.ticket.Placement;
import city.whistle.dispatch.ticket.Ticket;
import city.whistle.dispatch.ticket.Tickets;
import city.whistle.dispatch.workload.ReadCapacity;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a complaint a ticket: with the unit that a route names, or before a dispatcher when that is not certain. */
@ApplicationScoped
public class RouteComplaint {
    private final City city;
    private final Clock clock;
    private final Tickets tickets;
    private final HearEscalation escalation;
    private final ReadCapacity capacity;
    private final Counter failures;

    RouteComplaint(
            City city,
            Clock clock,
            Tickets tickets,
            HearEscalation escalation,
            ReadCapacity capacity,
            MeterRegistry meters) {
        this.city = city;
        this.clock = clock;
        this.tickets = tickets;
        this.escalation = escalation;
        this.capacity = capacity;
        this.failures = meters.counter("whistle.route.failures");
    }

    /** Takes filed complaints; one that is a ticket already stays as it is. */
    public Uni<Void> route(List<ComplaintFiled> filed) {
        var ids = filed.stream().map(each -> each.head().caseId()).collect(toSet());
        return tickets.known(ids)
                .map(known -> filed.stream()
                        .filter(each -> !known.contains(each.head().caseId()))
                        .toList())
                .chain(fresh -> fresh.isEmpty() ? Uni.createFrom().voidItem() : accept(fresh));
    }

    private Uni<Void> accept(List<ComplaintFiled> filed) {
        return capacity.full()
                .map(full -> filed.stream().map(each -> ticketFor(each, full)).toList())
                .call(tickets::add)
                .chain(escalation::catchUp);
    }

    private Ticket ticketFor(ComplaintFiled filed, Set<String> full) {
        var pack = city.present();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var solved = filed.solvedOnSpot();
        if (solved != null) {
            var worker = new Deed(filed.head().by(), now, pack.version());
            return Ticket.solvedOnSpot(filed, report(filed, solved), community(filed, pack), worker);
        }
        var deed = new Deed(Actor.system(Deed.SERVICE), now, pack.version());
        var decision = decide(filed, full, pack);
        return mustBeSeen(filed, decision) || decision.lead() == null
                ? Ticket.held(filed, Placement.of(decision), reasons(filed, decision), deed)
                : Ticket.routed(filed, assignment(filed, decision.lead(), decision), Placement.of(decision), deed);
    }

    private RouteDecision decide(ComplaintFiled filed, Set<String> full, City pack) {
        var sorting = filed.sorting();
        var decision = pack.route(new RouteFacts(
                sorting.category(),
                sorting.tier(),
                sorting.urgency(),
                filed.place(),
                filed.channel(),
                clock.instant().atZone(pack.zone()),
                full));
        if (decision.failure() != null) {
            Log.errorf(
                    "case %s goes to triage: a route failed: %s", filed.head().number(), decision.failure());
            failures.increment();
        }
        return decision;
    }

    private static boolean mustBeSeen(ComplaintFiled filed, RouteDecision decision) {
        return filed.sorting().needsReview() || decision.failure() != null;
    }

    private static List<Reason> reasons(ComplaintFiled filed, RouteDecision decision) {
        var reasons = new ArrayList<>(filed.sorting().reasons());
        var failure = decision.failure();
        if (failure != null) {
            reasons.add(new Reason("route_failed", failure));
        } else if (decision.lead() == null) {
            reasons.add(new Reason(decision.rule(), decision.reason().zh()));
        }
        return reasons;
    }

    /** A canary is routed like all, and then spares the unit it would go to. */
    private Assignment assignment(ComplaintFiled filed, Unit lead, RouteDecision decision) {
        return Canary.is(filed.head().caseId())
                ? new Assignment(city.unitRef(Canary.UNIT), List.of())
                : assignment(lead, decision);
    }

    private static Assignment assignment(Unit lead, RouteDecision decision) {
        return new Assignment(
                lead.ref(), decision.coHandlers().stream().map(Unit::ref).toList());
    }

    private static DoneReport report(ComplaintFiled filed, SolvedOnSpot solved) {
        var photos = filed.attachments().stream().map(each -> each.id()).toList();
        return new DoneReport(solved.finding(), solved.action(), DoneReason.SOLVED, photos, false, null);
    }

    private static UnitRef community(ComplaintFiled filed, City pack) {
        var code = filed.place().community();
        return new UnitRef(code, pack.area(code).map(area -> area.name().zh()).orElse(code));
    }

    /**
     * Who takes a case now that nobody has yet, as when a resident is not satisfied with what was solved on the spot: by
     * route, else the command desk of its level.
     */
    public Assignment placeFor(Ticket ticket) {
        var matter = ticket.matter();
        var decision = city.route(new RouteFacts(
                matter.category(),
                matter.tier(),
                matter.urgency(),
                matter.place(),
                matter.channel(),
                clock.instant().atZone(city.zone())));
        @Nullable Unit lead = decision.lead();
        return lead == null
                ? new Assignment(
                        city.commandDesk(ticket.level(), matter.place().district())
                                .ref(),
                        List.of())
                : assignment(lead, decision);
    }
}
