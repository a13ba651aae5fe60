package city.whistle.escalation.notice.web;

import city.whistle.escalation.Labels;
import city.whistle.escalation.notice.ReadNotices.Notice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice as pages show it. */
public record NoticeView(
        UUID id,
        @Nullable UUID caseId,
        String address,
        String number,
        String subject,
        String unit,
        String person,
        String role,
        String channel,
        String state,
        String stateName,
        int attempts,
        String created,
        @Nullable String failure,
        boolean unread,
        boolean canResend) {

    static NoticeView of(Notice notice, Labels labels, boolean mayResend) {
        return new NoticeView(
                notice.id(),
                notice.caseId(),
                address(notice),
                notice.number(),
                notice.subject(),
                labels.unit(notice.unit()),
                notice.person().equals(notice.unit()) ? labels.unit(notice.unit()) : labels.person(notice.person()),
                labels.recipientRole(notice.role()),
                labels.channel(notice.channel()),
                notice.state(),
                labels.noticeState(notice.state()),
                notice.attempts(),
                labels.words().time(notice.createdAt()),
                notice.failure(),
                notice.readAt() == null,
                mayResend && !notice.channel().equals("page"));
    }

    private static String address(Notice notice) {
        return notice.caseId() == null ? "/watch/campaigns/" + notice.campaignId() : "/watch/clocks/" + notice.caseId();
    }
}
