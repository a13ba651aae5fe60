package city.whistle.callback.callback.web;

import city.whistle.access.Role;
import city.whistle.callback.callback.ReviewCallback;
import city.whistle.callback.web.Refusal;
import city.whistle.contracts.CallbackOutcome;
import city.whistle.http.Failure;
import city.whistle.http.InvalidField;
import city.whistle.http.NotFound;
import city.whistle.http.PlainText;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A supervisor decides on a case that reworks have not solved. */
@Path("/calls/{id}/review")
@Produces(MediaType.TEXT_HTML)
class ReviewPages {
    private static final int LONGEST = 2000;

    private final ReviewCallback reviews;
    private final CallSheet sheet;

    ReviewPages(ReviewCallback reviews, CallSheet sheet) {
        this.reviews = reviews;
        this.sheet = sheet;
    }

    @POST
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<RestResponse<String>> review(
            UUID id, @RestForm @Nullable String decision, @RestForm @Nullable String reason) {
        var words = Objects.requireNonNullElse(reason, "").strip();
        return Uni.createFrom()
                .deferred(() -> reviews.review(id, outcome(decision), checked(words)))
                .map(done -> RestResponse.<String>seeOther(URI.create("/calls?tab=review&did=" + done.outcome())))
                .onFailure(failure -> failure instanceof Failure && !(failure instanceof NotFound))
                .recoverWithUni(
                        failure -> sheet.refused(id, Refusal.of("review", Map.of("reason", words), (Failure) failure)));
    }

    private static CallbackOutcome outcome(@Nullable String decision) {
        return switch (Objects.requireNonNullElse(decision, "")) {
            case "close" -> CallbackOutcome.CLOSED;
            case "rework" -> CallbackOutcome.REWORK;
            default -> throw new InvalidField("decision", "must be close or rework");
        };
    }

    private static String checked(String reason) {
        if (reason.isEmpty() || reason.length() > LONGEST || !PlainText.Rule.isPlain(reason)) {
            throw new InvalidField("reason", "must have 1 to " + LONGEST + " characters");
        }
        return reason;
    }
}
