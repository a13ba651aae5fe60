package city.whistle.escalation.campaign;

import city.whistle.http.Conflict;

/** The campaign, or the item, does not stand where that could be done. */
public final class CampaignState extends Conflict {
    CampaignState(String message) {
        super(message);
    }
}
