package city.whistle.escalation.matter.web;

import city.whistle.access.Role;
import city.whistle.contracts.WireName;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.matter.MatterState;
import city.whistle.escalation.matter.ReadMatters;
import city.whistle.escalation.matter.ReadMatters.Filter;
import city.whistle.escalation.matter.ReadMatters.Seen;
import city.whistle.http.Page;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /watch/matters}: the ledger of supervised matters, by state. */
@Path("/watch/matters")
@RolesAllowed({
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.DISPATCHER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN,
    Role.Names.HANDLER,
    Role.Names.UNIT_HEAD
})
class MatterPages {
    private static final int ROWS = 50;

    private final ReadMatters matters;
    private final Onlooker onlooker;
    private final Template page;

    MatterPages(ReadMatters matters, Onlooker onlooker, @Location("watch/matters") Template page) {
        this.matters = matters;
        this.onlooker = onlooker;
        this.page = page;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> matters(
            @RestQuery @Nullable String state, @RestQuery @Nullable String leader, @RestQuery @Nullable String cursor) {
        var wanted = state(state);
        var whose = leader == null || leader.isBlank() ? null : leader;
        return matters.page(new Filter(wanted, null, null, whose), onlooker.scope(), ROWS, cursor)
                .map(found -> show(found, wanted, whose));
    }

    private TemplateInstance show(Page<Seen> found, @Nullable MatterState wanted, @Nullable String whose) {
        var labels = onlooker.labels();
        return onlooker.page(page.data(
                        "matters",
                        found.items().stream()
                                .map(matter -> MatterView.of(matter, labels))
                                .toList())
                .data("next", found.next())
                .data("leader", whose == null ? "" : whose)
                .data("leaderName", whose == null ? "" : labels.person(whose))
                .data("state", wanted == null ? "" : wanted.wire())
                .data(
                        "states",
                        Arrays.stream(MatterState.values()).map(WireName::wire).toList())
                .data("labels", labels));
    }

    private static @Nullable MatterState state(@Nullable String wire) {
        return Arrays.stream(MatterState.values())
                .filter(state -> state.wire().equals(wire))
                .findFirst()
                .orElse(null);
    }
}
