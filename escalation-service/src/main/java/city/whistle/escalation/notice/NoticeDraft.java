package city.whistle.escalation.notice;

import city.whistle.contracts.Recipient;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that is to reach somebody.
 *
 * @param escalationId the step of the ladder it tells of, if any
 * @param template the pack's template, without the prefix {@code notice.}
 * @param words what a person said whom it tells of, if anybody did
 */
public record NoticeDraft(
        @Nullable UUID escalationId,
        UUID caseId,
        String template,
        Recipient to,
        @Nullable String words) {
    public NoticeDraft(@Nullable UUID escalationId, UUID caseId, String template, Recipient to) {
        this(escalationId, caseId, template, to, null);
    }
}
