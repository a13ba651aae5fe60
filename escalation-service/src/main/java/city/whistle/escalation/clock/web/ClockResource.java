package city.whistle.escalation.clock.web;

import city.whistle.access.Role;
import city.whistle.city.City;
import city.whistle.contracts.Actor;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.DeadlineEvent.ClockState;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Rung;
import city.whistle.escalation.clock.CaseClock;
import city.whistle.escalation.clock.Explanation;
import city.whistle.escalation.clock.LedgerEntry;
import city.whistle.escalation.clock.ReadClocks;
import city.whistle.escalation.clock.ReadClocks.Explained;
import city.whistle.escalation.ladder.Ladder;
import city.whistle.escalation.limit.Chosen.Ground;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/clocks/{case}}: every clock of a case and how each deadline came about. */
@Path("/api/v1/clocks/{id}")
@RolesAllowed({
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.DISPATCHER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN,
    Role.Names.HANDLER,
    Role.Names.UNIT_HEAD
})
class ClockResource {
    private final ReadClocks clocks;
    private final City city;

    ClockResource(ReadClocks clocks, City city) {
        this.clocks = clocks;
        this.city = city;
    }

    /** @param archivedYear the year with which the ledgers left for the archive; null when they are here */
    record Clocks(List<Clock> items, @Nullable Integer archivedYear) {}

    record Clock(
            UUID id,
            ClockKind kind,
            String unit,
            int cycle,
            ClockState state,
            Instant startedAt,
            Instant dueAt,
            boolean provisional,
            Limit limit,
            Ground ground,
            @Nullable String legalBasis,
            @Nullable Rung rung,
            Times ladder,
            List<Line> ledger,
            List<String> explanation) {}

    /** The bulletin's instant counts only once a matter is open. */
    record Times(Instant dueSoonAt, Instant firstOverdueAt, Instant secondOverdueAt, Instant bulletinAt) {
        static Times of(Ladder ladder) {
            return new Times(ladder.dueSoonAt(), ladder.firstAt(), ladder.secondAt(), ladder.bulletinAt());
        }
    }

    record Line(
            Instant at,
            String what,
            Actor who,
            String why,
            @Nullable Limit limit,
            @Nullable Instant until) {
        static Line of(LedgerEntry entry) {
            return new Line(entry.at(), entry.step().wire(), entry.who(), entry.why(), entry.limit(), entry.until());
        }
    }

    @GET
    public Uni<Clocks> clocks(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        var explanation = new Explanation(Speech.of(headers), city.zone());
        return clocks.read(id)
                .map(found -> new Clocks(
                        found.all().stream()
                                .map(each -> clock(each, explanation, found.archivedYear()))
                                .toList(),
                        found.archivedYear()));
    }

    private static Clock clock(Explained explained, Explanation explanation, @Nullable Integer archivedYear) {
        CaseClock clock = explained.clock();
        return new Clock(
                clock.id(),
                clock.kind(),
                clock.unit(),
                clock.cycle(),
                clock.state(),
                clock.startedAt(),
                clock.dueAt(),
                clock.provisional(),
                clock.limit(),
                clock.ground(),
                clock.legalBasis(),
                clock.rung(),
                Times.of(clock.ladder()),
                explained.ledger().stream().map(Line::of).toList(),
                explained.sentences(explanation, archivedYear));
    }
}
