package city.whistle.escalation.campaign.web;

import city.whistle.escalation.Onlooker;
import city.whistle.escalation.campaign.ReadCampaigns;
import city.whistle.escalation.campaign.ReadCampaigns.Whole;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The page of one campaign, with the forms that this person can use now. */
@RequestScoped
class CampaignPage {
    private final ReadCampaigns campaigns;
    private final Onlooker onlooker;
    private final Template page;

    CampaignPage(ReadCampaigns campaigns, Onlooker onlooker, @Location("watch/campaign") Template page) {
        this.campaigns = campaigns;
        this.onlooker = onlooker;
        this.page = page;
    }

    Uni<TemplateInstance> show(UUID id, Typed typed) {
        return campaigns.one(id, onlooker.scope()).map(found -> render(found, typed));
    }

    private TemplateInstance render(Whole found, Typed typed) {
        var labels = onlooker.labels();
        var seen = found.campaign();
        var runs = seen.closedAt() == null;
        var own = found.items().stream()
                .map(ReadCampaigns.Item::unit)
                .filter(unit -> runs && onlooker.answersFor(unit))
                .collect(Collectors.toSet());
        return onlooker.page(page.data("seen", CampaignView.of(seen, onlooker.city(), labels))
                .data("measures", CampaignView.measures(found, labels))
                .data(
                        "milestones",
                        found.milestones().stream()
                                .map(stone -> CampaignView.StoneView.of(stone, labels))
                                .toList())
                .data("own", own)
                .data("commands", runs && commands(seen.area()))
                .data("units", labels.units())
                .data("typed", typed));
    }

    private boolean commands(String area) {
        return onlooker.supervises() && onlooker.scope().sees(List.of(), area);
    }
}
