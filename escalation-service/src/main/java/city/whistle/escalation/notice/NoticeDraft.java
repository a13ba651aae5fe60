package city.whistle.escalation.notice;

import city.whistle.contracts.Recipient;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that is to reach somebody, about a case or a campaign.
 *
 * @param escalationId the step of the ladder it tells of, if any
 * @param template the pack's template, without the prefix {@code notice.}
 * @param words what a person said whom it tells of, if anybody did
 */
public record NoticeDraft(
        @Nullable UUID escalationId,
        @Nullable UUID caseId,
        @Nullable UUID campaignId,
        String template,
        Recipient to,
        @Nullable String words) {
    public NoticeDraft(@Nullable UUID escalationId, UUID caseId, String template, Recipient to) {
        this(escalationId, caseId, null, template, to, null);
    }

    /** In the words of a person. */
    public NoticeDraft(
            @Nullable UUID escalationId, UUID caseId, String template, Recipient to, @Nullable String words) {
        this(escalationId, caseId, null, template, to, words);
    }

    /** Of a campaign, which is no case. */
    public static NoticeDraft ofCampaign(UUID campaignId, String template, Recipient to, String words) {
        return new NoticeDraft(null, null, campaignId, template, to, words);
    }
}
