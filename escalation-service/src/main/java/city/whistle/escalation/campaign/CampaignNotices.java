package city.whistle.escalation.campaign;

import city.whistle.city.City;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.Recipient;
import city.whistle.contracts.Rung;
import city.whistle.escalation.notice.NoticeDraft;
import city.whistle.escalation.notice.Notices;
import city.whistle.escalation.recipient.Recipients;
import city.whistle.escalation.recipient.Recipients.Addressee;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Word to the units and to the command of a campaign. */
@ApplicationScoped
class CampaignNotices {
    private final Notices notices;
    private final Clock clock;
    private final City city;
    private final Recipients recipients;

    CampaignNotices(Notices notices, Clock clock, City city) {
        this.notices = notices;
        this.clock = clock;
        this.city = city;
        this.recipients = new Recipients(city);
    }

    /** To the unit's head. */
    Uni<Void> toUnit(UUID campaignId, String template, String unit, String words) {
        var whom = new Addressee(unit, null, CommandLevel.CITY, city.code());
        var head = recipients.of(Rung.FIRST, whom).getLast();
        return notices.tell(NoticeDraft.ofCampaign(campaignId, template, head, words), clock.instant());
    }

    /** To whoever began it. */
    Uni<Void> toCommand(UUID campaignId, String template, String begunBy, String words) {
        var desk = city.commandDesk(CommandLevel.CITY, city.code()).code();
        var whom = new Recipient(desk, begunBy, "supervisor");
        return notices.tell(NoticeDraft.ofCampaign(campaignId, template, whom, words), clock.instant());
    }
}
