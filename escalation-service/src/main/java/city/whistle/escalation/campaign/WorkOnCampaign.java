package city.whistle.escalation.campaign;

import city.whistle.access.Caller;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What becomes of a campaign: units report items done, the command sends back what is not so, and closes it with a result. */
@ApplicationScoped
public class WorkOnCampaign {
    private final Campaigns campaigns;
    private final CampaignNotices notices;
    private final Caller caller;
    private final Clock clock;

    WorkOnCampaign(Campaigns campaigns, CampaignNotices notices, Caller caller, Clock clock) {
        this.campaigns = campaigns;
        this.notices = notices;
        this.caller = caller;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> done(UUID id, UUID itemId, String words) {
        return campaigns
                .holdOwnItem(id, itemId)
                .invoke(item -> item.done(words, caller.login(), clock.instant()))
                .replaceWithVoid();
    }

    @WithTransaction
    public Uni<Void> sendBack(UUID id, UUID itemId, String why) {
        return campaigns
                .holdItem(id, itemId)
                .invoke(item -> item.sendBack(why, clock.instant()))
                .chain(item -> notices.toUnit(id, "campaign_back", item.unit(), item.text() + "——" + why));
    }

    @WithTransaction
    public Uni<Void> close(UUID id, String result) {
        return campaigns
                .hold(id)
                .invoke(campaign -> campaign.close(result, caller.login(), clock.instant()))
                .chain(campaign -> campaigns.endClocks(id));
    }
}
