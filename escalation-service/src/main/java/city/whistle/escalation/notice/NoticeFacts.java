package city.whistle.escalation.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a notice may speak of.
 *
 * @param template the pack's template, without the prefix {@code notice.}
 * @param person the login of whoever is told
 * @param words what a person said whom it tells of
 */
record NoticeFacts(
        @Nullable UUID caseId,
        @Nullable UUID campaignId,
        String template,
        String person,
        String number,
        String title,
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String level,
        @Nullable Instant dueAt,
        @Nullable Instant graceUntil,
        @Nullable String words,
        Instant createdAt) {

    /** The columns, from the tables of {@link #FROM}. */
    static final String COLUMNS = """
            n.id, n.case_id, n.campaign_id, n.template, n.unit as told_unit, n.person, n.role, n.channel, n.address, n.state, n.attempts,
            n.created_at, n.sent_at, n.read_at, n.failure, n.words, coalesce(f.number, '') as number,
            coalesce(f.title, k.title) as title, f.urgency,
            coalesce(e.unit, f.lead_unit, n.unit) as unit, e.kind, coalesce(e.level, f.level) as level, e.due_at, c.second_at
            """;

    static final String FROM = """
             from notice n left join case_file f on f.id = n.case_id left join campaign k on k.id = n.campaign_id
            left join escalation e on e.id = n.escalation_id left join clock c on c.id = e.clock_id
            """;
}
