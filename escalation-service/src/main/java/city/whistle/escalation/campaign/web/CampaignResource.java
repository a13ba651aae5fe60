package city.whistle.escalation.campaign.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.escalation.campaign.Campaign.Plan;
import city.whistle.escalation.campaign.CampaignItem.Task;
import city.whistle.escalation.campaign.PlanCampaign;
import city.whistle.escalation.campaign.ReadCampaigns;
import city.whistle.escalation.campaign.ReadCampaigns.Seen;
import city.whistle.escalation.campaign.ReadCampaigns.Whole;
import city.whistle.escalation.campaign.WorkOnCampaign;
import city.whistle.http.Cursor;
import city.whistle.http.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/campaigns}: campaigns, their items and milestones, and what came of them. */
@Path("/api/v1/campaigns")
class CampaignResource {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 100;
    private static final int CREATED = 201;

    private final ReadCampaigns campaigns;
    private final PlanCampaign plan;
    private final WorkOnCampaign work;
    private final Caller caller;

    CampaignResource(ReadCampaigns campaigns, PlanCampaign plan, WorkOnCampaign work, Caller caller) {
        this.campaigns = campaigns;
        this.plan = plan;
        this.work = work;
        this.caller = caller;
    }

    /** What a campaign is for; the area is a district's code, or the city's. */
    record Beginning(
            @NotBlank @Size(max = LONGEST_NAME) String title,
            @NotBlank @Size(max = LONGEST) String aim,
            @NotBlank String area,
            @NotNull LocalDate dueOn) {
        Plan plan() {
            return new Plan(title.strip(), aim.strip(), area, dueOn);
        }
    }

    record Item(
            @NotBlank @Size(max = LONGEST_NAME) String measure,
            @NotBlank @Size(max = LONGEST) String text,
            @NotBlank String unit,
            @NotNull LocalDate dueOn) {
        Task task() {
            return new Task(measure.strip(), text.strip(), unit);
        }
    }

    /** How much of the items is to be done by the end of that day, in percent. */
    record Milestone(@Min(1) @Max(100) int share, @NotNull LocalDate dueOn) {}

    record Words(@NotBlank @Size(max = LONGEST) String text) {}

    record Reason(@NotBlank @Size(max = LONGEST) String reason) {}

    record Result(@NotBlank @Size(max = LONGEST) String result) {}

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
    public Uni<Page<Seen>> campaigns(
            @RestQuery("over") @Nullable Boolean over,
            @RestQuery("limit") @Nullable Integer limit,
            @RestQuery("cursor") @Nullable String cursor) {
        return campaigns.page(over, caller.scope(), Cursor.limit(limit), cursor);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.DISPATCHER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN,
        Role.Names.HANDLER,
        Role.Names.UNIT_HEAD
    })
    public Uni<Whole> campaign(@RestPath UUID id) {
        return campaigns.one(id, caller.scope());
    }

    @POST
    @ResponseStatus(CREATED)
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Whole> begin(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid Beginning beginning) {
        return plan.begin(beginning.plan(), caller, key).chain(this::campaign);
    }

    @POST
    @Path("{id}/items")
    @ResponseStatus(CREATED)
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Whole> addItem(@RestPath UUID id, @NotNull @Valid Item item) {
        return plan.addItem(id, item.task(), item.dueOn()).chain(() -> campaign(id));
    }

    @POST
    @Path("{id}/milestones")
    @ResponseStatus(CREATED)
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Whole> addMilestone(@RestPath UUID id, @NotNull @Valid Milestone milestone) {
        return plan.addMilestone(id, milestone.share(), milestone.dueOn()).chain(() -> campaign(id));
    }

    @POST
    @Path("{id}/items/{item}/done")
    @RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD})
    public Uni<Whole> done(@RestPath UUID id, @RestPath UUID item, @NotNull @Valid Words words) {
        return work.done(id, item, words.text().strip()).chain(() -> campaign(id));
    }

    @POST
    @Path("{id}/items/{item}/send-back")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Whole> sendBack(@RestPath UUID id, @RestPath UUID item, @NotNull @Valid Reason reason) {
        return work.sendBack(id, item, reason.reason().strip()).chain(() -> campaign(id));
    }

    @POST
    @Path("{id}/close")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Whole> close(@RestPath UUID id, @NotNull @Valid Result result) {
        return work.close(id, result.result().strip()).chain(() -> campaign(id));
    }
}
