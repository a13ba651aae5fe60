package city.whistle.escalation.campaign;

import city.whistle.http.NotFound;
import java.util.UUID;

/** No such campaign, or none of the caller's business, or nothing of that id in it. */
public final class CampaignNotFound extends NotFound {
    CampaignNotFound(UUID id) {
        super("there is no campaign, and nothing in one, under " + id);
    }
}
