package city.whistle.escalation.campaign;

import city.whistle.access.Caller;
import city.whistle.access.Scope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All campaigns, held by whoever changes something in them. */
@ApplicationScoped
class Campaigns {
    private static final String END = """
            with items as (update campaign_item set next_at = null where campaign_id = ?1)
            update campaign_milestone set next_at = null where campaign_id = ?1
            """;

    private final Caller caller;

    Campaigns(Caller caller) {
        this.caller = caller;
    }

    /** Whether somebody who sees so much commands campaigns in that area. */
    static boolean commands(Scope scope, String area) {
        return scope.sees(List.of(), area);
    }

    Uni<Void> add(Object whatever) {
        return Panache.getSession().chain(session -> session.persist(whatever));
    }

    /**
     * A campaign that runs, in the caller's area.
     *
     * @throws CampaignNotFound when it is not the caller's to command
     */
    Uni<Campaign> hold(UUID id) {
        return lock(id).invoke(campaign -> {
            if (!commands(caller.scope(), campaign.area())) {
                throw new CampaignNotFound(id);
            }
        });
    }

    /** An item of a campaign that runs and is the caller's to command. */
    Uni<CampaignItem> holdItem(UUID campaignId, UUID itemId) {
        return hold(campaignId).chain(campaign -> item(campaignId, itemId));
    }

    /**
     * An item of the caller's unit, of a campaign that runs.
     *
     * @throws OtherUnitsItem when it is another unit's, and the caller may know of it
     */
    Uni<CampaignItem> holdOwnItem(UUID campaignId, UUID itemId) {
        return lock(campaignId)
                .chain(campaign -> item(campaignId, itemId).invoke(item -> refuseOthers(campaign, item)));
    }

    private void refuseOthers(Campaign campaign, CampaignItem item) {
        if (!caller.units().contains(item.unit())) {
            throw commands(caller.scope(), campaign.area())
                    ? new OtherUnitsItem(item.unit())
                    : new CampaignNotFound(item.id());
        }
    }

    private static Uni<Campaign> lock(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(Campaign.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(found -> known(found, id))
                .invoke(Campaign::mustRun);
    }

    private static Uni<CampaignItem> item(UUID campaignId, UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(CampaignItem.class, id))
                .map(found -> known(found, id))
                .invoke(item -> {
                    if (!item.campaignId().equals(campaignId)) {
                        throw new CampaignNotFound(id);
                    }
                });
    }

    private static <T> T known(@Nullable T found, UUID id) {
        if (found == null) {
            throw new CampaignNotFound(id);
        }
        return found;
    }

    /** Nothing of it becomes due any more. */
    Uni<Void> endClocks(UUID id) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(END).setParameter(1, id).executeUpdate())
                .replaceWithVoid();
    }
}
