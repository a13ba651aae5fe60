package city.whistle.escalation.campaign.web;

import city.whistle.access.Role;
import city.whistle.escalation.campaign.CampaignItem.Task;
import city.whistle.escalation.campaign.PlanCampaign;
import city.whistle.escalation.campaign.WorkOnCampaign;
import city.whistle.http.InvalidField;
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
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** {@code /watch/campaigns/{id}}: one campaign, and the forms by which it is planned, worked on and closed. */
@Path("/watch/campaigns/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CampaignForms {
    private static final int UNPROCESSABLE = 422;

    private final CampaignPage page;
    private final PlanCampaign plan;
    private final WorkOnCampaign work;

    CampaignForms(CampaignPage page, PlanCampaign plan, WorkOnCampaign work) {
        this.page = page;
        this.plan = plan;
        this.work = work;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.DISPATCHER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN,
        Role.Names.HANDLER,
        Role.Names.UNIT_HEAD
    })
    public Uni<TemplateInstance> campaign(UUID id) {
        return page.show(id, Typed.NOTHING);
    }

    @POST
    @Path("items")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Response> addItem(
            UUID id,
            @RestForm @Nullable String measure,
            @RestForm @Nullable String text,
            @RestForm @Nullable String unit,
            @RestForm @Nullable String dueOn) {
        var typed = Typed.in("item")
                .words("measure", measure, Typed.LONGEST_NAME)
                .words("text", text, Typed.LONGEST)
                .words("unit", unit, Typed.LONGEST_NAME)
                .day("dueOn", dueOn);
        var day = typed.day();
        return day == null
                ? again(id, typed)
                : act(
                        id,
                        typed,
                        () -> plan.addItem(id, new Task(typed.of("measure"), typed.of("text"), typed.of("unit")), day)
                                .replaceWithVoid());
    }

    @POST
    @Path("milestones")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Response> addMilestone(UUID id, @RestForm @Nullable String share, @RestForm @Nullable String dueOn) {
        var typed = Typed.in("milestone").percent("share", share).day("dueOn", dueOn);
        var day = typed.day();
        return day == null
                ? again(id, typed)
                : act(
                        id,
                        typed,
                        () -> plan.addMilestone(id, Integer.parseInt(typed.of("share")), day)
                                .replaceWithVoid());
    }

    @POST
    @Path("items/{item}/done")
    @RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
    public Uni<Response> done(UUID id, @RestPath UUID item, @RestForm @Nullable String text) {
        var typed = Typed.in("done-" + item).words("text", text, Typed.LONGEST);
        return act(id, typed, () -> work.done(id, item, typed.of("text")));
    }

    @POST
    @Path("items/{item}/send-back")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Response> sendBack(UUID id, @RestPath UUID item, @RestForm @Nullable String text) {
        var typed = Typed.in("back-" + item).words("text", text, Typed.LONGEST);
        return act(id, typed, () -> work.sendBack(id, item, typed.of("text")));
    }

    @POST
    @Path("close")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Response> close(UUID id, @RestForm @Nullable String text) {
        var typed = Typed.in("close").words("text", text, Typed.LONGEST);
        return act(id, typed, () -> work.close(id, typed.of("text")));
    }

    /** Does it, or shows the page again with what was typed and what is wrong with it. */
    private Uni<Response> act(UUID id, Typed typed, Supplier<Uni<Void>> act) {
        return typed.isWrong()
                ? again(id, typed)
                : act.get()
                        .map(done -> Response.seeOther(URI.create("/watch/campaigns/" + id))
                                .build())
                        .onFailure(InvalidField.class)
                        .recoverWithUni(wrong -> again(id, typed.with(wrong)));
    }

    private Uni<Response> again(UUID id, Typed typed) {
        return page.show(id, typed)
                .map(shown -> Response.status(UNPROCESSABLE).entity(shown).build());
    }
}
