package city.whistle.escalation.campaign.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.escalation.Labels;
import city.whistle.escalation.Onlooker;
import city.whistle.escalation.campaign.Campaign.Plan;
import city.whistle.escalation.campaign.PlanCampaign;
import city.whistle.escalation.campaign.ReadCampaigns;
import city.whistle.escalation.campaign.ReadCampaigns.Seen;
import city.whistle.http.InvalidField;
import city.whistle.http.Page;
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
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /watch/campaigns}: the campaigns, and where a supervisor begins one. */
@Path("/watch/campaigns")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.DISPATCHER,
    Role.Names.AUDITOR,
    Role.Names.ADMIN,
    Role.Names.HANDLER,
    Role.Names.UNIT_HEAD
})
class CampaignPages {
    private static final int ROWS = 50;
    private static final int UNPROCESSABLE = 422;

    private final ReadCampaigns campaigns;
    private final PlanCampaign plan;
    private final Caller caller;
    private final Onlooker onlooker;
    private final Template page;

    CampaignPages(
            ReadCampaigns campaigns,
            PlanCampaign plan,
            Caller caller,
            Onlooker onlooker,
            @Location("watch/campaigns") Template page) {
        this.campaigns = campaigns;
        this.plan = plan;
        this.caller = caller;
        this.onlooker = onlooker;
        this.page = page;
    }

    @GET
    public Uni<TemplateInstance> campaigns(@RestQuery @Nullable String show, @RestQuery @Nullable String cursor) {
        return show("over".equals(show), cursor, Typed.NOTHING);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<Response> begin(
            @RestForm @Nullable String title,
            @RestForm @Nullable String aim,
            @RestForm @Nullable String area,
            @RestForm @Nullable String dueOn) {
        var typed = Typed.in("begin")
                .words("title", title, Typed.LONGEST_NAME)
                .words("aim", aim, Typed.LONGEST)
                .words("area", area, Typed.LONGEST_NAME)
                .day("dueOn", dueOn);
        var day = typed.day();
        if (typed.isWrong() || day == null) {
            return again(typed);
        }
        return plan.begin(new Plan(typed.of("title"), typed.of("aim"), typed.of("area"), day), caller, null)
                .map(id ->
                        Response.seeOther(URI.create("/watch/campaigns/" + id)).build())
                .onFailure(InvalidField.class)
                .recoverWithUni(wrong -> again(typed.with(wrong)));
    }

    private Uni<Response> again(Typed typed) {
        return show(false, null, typed)
                .map(shown -> Response.status(UNPROCESSABLE).entity(shown).build());
    }

    private Uni<TemplateInstance> show(boolean over, @Nullable String cursor, Typed typed) {
        return campaigns.page(over, onlooker.scope(), ROWS, cursor).map(found -> render(found, over, typed));
    }

    private TemplateInstance render(Page<Seen> found, boolean over, Typed typed) {
        var labels = onlooker.labels();
        return onlooker.page(page.data(
                        "campaigns",
                        found.items().stream()
                                .map(seen -> CampaignView.of(seen, onlooker.city(), labels))
                                .toList())
                .data("over", over)
                .data("next", found.next())
                .data("areas", areas(labels))
                .data("typed", typed)
                .data("mayBegin", onlooker.supervises()));
    }

    /** The city and its districts, as far as this person commands there. */
    private List<Labels.Option> areas(Labels labels) {
        var city = onlooker.city();
        return Stream.concat(
                        Stream.of(new Labels.Option(city.code(), CampaignView.areaName(city.code(), city, labels))),
                        labels.districts().stream())
                .filter(area -> onlooker.scope().sees(List.of(), area.value()))
                .toList();
    }
}
