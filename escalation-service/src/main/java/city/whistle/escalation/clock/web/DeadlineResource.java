package city.whistle.escalation.clock.web;

import city.whistle.access.Role;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.escalation.clock.PreviewDeadline;
import city.whistle.escalation.limit.Chosen.Ground;
import city.whistle.escalation.limit.Weight;
import city.whistle.http.InReach;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/deadlines/preview}: when a case would be due. */
@Path("/api/v1/deadlines/preview")
class DeadlineResource {
    private final PreviewDeadline preview;

    DeadlineResource(PreviewDeadline preview) {
        this.preview = preview;
    }

    /** The clock is the completion's unless another kind is asked for. */
    record Question(
            @NotNull Tier tier,
            @NotNull Urgency urgency,
            @NotNull String category,
            @NotNull Instant from,
            @NotNull String unit,
            @Nullable ClockKind kind) {}

    record Answer(
            Instant dueAt,
            boolean provisional,
            Limit limit,
            Ground ground,
            @Nullable String legalBasis,
            ClockResource.Times ladder,
            List<String> explanation) {
        static Answer of(PreviewDeadline.Preview preview) {
            var due = preview.reckoning().due();
            var chosen = preview.chosen();
            return new Answer(
                    due.at(),
                    due.provisional(),
                    chosen.limit(),
                    chosen.ground(),
                    chosen.legalBasis(),
                    ClockResource.Times.of(preview.ladder()),
                    preview.explanation());
        }
    }

    @POST
    @RolesAllowed({
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.DISPATCHER,
        Role.Names.AUDITOR,
        Role.Names.ADMIN,
        Role.Names.HANDLER,
        Role.Names.UNIT_HEAD,
        Role.Names.OPERATOR
    })
    public Uni<Answer> preview(@NotNull @Valid Question question, @Context HttpHeaders headers) {
        var from = question.from();
        InReach.moment("from", from);
        var weight = new Weight(question.tier(), question.urgency(), question.category());
        var kind = Objects.requireNonNullElse(question.kind(), ClockKind.COMPLETION);
        return preview.preview(kind, weight, from, question.unit(), Speech.of(headers))
                .map(Answer::of);
    }
}
