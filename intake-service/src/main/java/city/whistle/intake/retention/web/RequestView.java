package city.whistle.intake.retention.web;

import city.whistle.intake.retention.PersonRequest;
import city.whistle.intake.retention.RequestKind;
import city.whistle.intake.retention.RequestState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's request.
 *
 * @param decision why it was decided so
 * @param cases how many cases it was about when it was decided
 */
record RequestView(
        UUID id,
        RequestKind kind,
        RequestState state,
        String reason,
        String askedBy,
        Instant askedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decision,
        @Nullable Integer cases) {
    static RequestView of(PersonRequest each) {
        return new RequestView(
                each.id(),
                each.kind(),
                each.state(),
                each.reason(),
                each.askedBy(),
                each.askedAt(),
                each.decidedBy(),
                each.decidedAt(),
                each.decision(),
                each.cases());
    }
}
