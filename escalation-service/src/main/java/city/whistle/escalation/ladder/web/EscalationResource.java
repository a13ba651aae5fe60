package city.whistle.escalation.ladder.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.contracts.Recipient;
import city.whistle.escalation.ladder.ReadEscalations;
import city.whistle.escalation.ladder.ReadEscalations.Escalation;
import city.whistle.escalation.ladder.ReadEscalations.Filter;
import city.whistle.escalation.ladder.ReadEscalations.Told;
import city.whistle.http.Cursor;
import city.whistle.http.InReach;
import city.whistle.http.Page;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/escalations}: who was told what when, and how late. */
@Path("/api/v1/escalations")
class EscalationResource {
    private final ReadEscalations escalations;
    private final Caller caller;

    EscalationResource(ReadEscalations escalations, Caller caller) {
        this.escalations = escalations;
        this.caller = caller;
    }

    record Item(
            UUID id,
            @JsonProperty("case") UUID caseId,
            String number,
            int cycle,
            String kind,
            String unit,
            String rung,
            Instant at,
            Instant plannedAt,
            Instant dueAt,
            long lateBySeconds,
            String level,
            List<Recipient> to,
            List<Told> notices) {
        static Item of(Escalation e) {
            return new Item(
                    e.id(),
                    e.caseId(),
                    e.number(),
                    e.cycle(),
                    e.kind(),
                    e.unit(),
                    e.rung(),
                    e.at(),
                    e.plannedAt(),
                    e.dueAt(),
                    e.lateBySeconds(),
                    e.level(),
                    e.to(),
                    e.notices());
        }
    }

    @GET
    @RolesAllowed({
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.DISPATCHER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN,
        Role.Names.HANDLER,
        Role.Names.UNIT_HEAD
    })
    public Uni<Page<Item>> escalations(
            @RestQuery("case") @Nullable UUID caseId,
            @RestQuery("unit") @Nullable String unit,
            @RestQuery("from") @Nullable Instant from,
            @RestQuery("to") @Nullable Instant to,
            @RestQuery("limit") @Nullable Integer limit,
            @RestQuery("cursor") @Nullable String cursor) {
        var filter = new Filter(caseId, unit, InReach.moment("from", from), InReach.moment("to", to));
        return escalations
                .page(filter, caller.scope(), Cursor.limit(limit), cursor)
                .map(page -> page.map(Item::of));
    }
}
