package city.whistle.intake.external;

import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.intake.tracking.CaseState;
import city.whistle.intake.tracking.ExternalCases;
import city.whistle.intake.tracking.Overdue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case, and how the case stands now.
 *
 * @param externalId the id in the system that handed it over
 * @param event what happened; new ones may come
 * @param text the same in words, where there are some for residents
 * @param at when it happened
 * @param updatedAt when it became known; rises only roughly: the order is that of the list
 */
public record ChangeView(
        String externalId,
        UUID id,
        String number,
        String event,
        @Nullable String text,
        Instant at,
        Instant updatedAt,
        CaseState state,
        Tier tier,
        Urgency urgency,
        String category,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable Instant dueAt,
        Overdue overdue) {
    public static ChangeView of(ExternalCases.Change change) {
        var complaint = change.known().complaint();
        var standing = change.known().standing();
        var external = String.valueOf(complaint.external());
        return new ChangeView(
                external.substring(external.indexOf(':') + 1),
                complaint.id(),
                complaint.number(),
                change.event(),
                change.text(),
                change.at(),
                change.updatedAt(),
                standing.state(),
                standing.tier(),
                standing.urgency(),
                standing.category(),
                standing.unit(),
                standing.unitName(),
                standing.dueAt().orElse(null),
                standing.lateness().overdue());
    }
}
