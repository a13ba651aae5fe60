package city.whistle.escalation.slip.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.intervention.AboutCase;
import city.whistle.escalation.intervention.AboutCase.About;
import city.whistle.escalation.slip.GiveSlips;
import city.whistle.escalation.slip.web.SlipForm.Row;
import city.whistle.http.InvalidField;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** {@code /watch/cases/{id}/slip}: where a supervisor writes a slip, or assigns a case jointly. */
@Path("/watch/cases/{id}/slip")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Names.SUPERVISOR)
class SlipPages {
    private static final int UNPROCESSABLE = 422;

    private final GiveSlips give;
    private final AboutCase cases;
    private final Caller caller;
    private final Onlooker onlooker;
    private final Template page;

    SlipPages(
            GiveSlips give, AboutCase cases, Caller caller, Onlooker onlooker, @Location("watch/slip") Template page) {
        this.give = give;
        this.cases = cases;
        this.caller = caller;
        this.onlooker = onlooker;
        this.page = page;
    }

    @GET
    public Uni<TemplateInstance> write(UUID id) {
        return cases.read(id, onlooker.scope())
                .map(about -> render(id, about, SlipForm.of("", null, List.of(new Row(about.unit(), "")))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> give(
            UUID id,
            @RestForm @Nullable String text,
            @RestForm @Nullable String dueOn,
            @RestForm("unit") List<String> units,
            @RestForm("person") List<String> persons) {
        var form = SlipForm.of(text, dueOn, Row.all(units, persons));
        var day = form.day();
        if (form.isIncomplete() || day == null) {
            return again(id, form.complained());
        }
        return give.give(form.order(id, day), caller, null)
                .map(given -> Response.seeOther(
                                URI.create("/watch/instructions/" + given.ids().getFirst()))
                        .build())
                .onFailure(InvalidField.class)
                .recoverWithUni(wrong -> again(id, form.complained(wrong)));
    }

    private Uni<Response> again(UUID id, SlipForm form) {
        return cases.read(id, onlooker.scope())
                .map(about -> Response.status(UNPROCESSABLE)
                        .entity(render(id, about, form))
                        .build());
    }

    private TemplateInstance render(UUID id, About about, SlipForm form) {
        return onlooker.page(page.data("id", id)
                .data("about", about)
                .data("labels", onlooker.labels())
                .data("form", form));
    }
}
