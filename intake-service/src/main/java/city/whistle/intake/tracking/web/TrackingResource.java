package city.whistle.intake.tracking.web;

import city.whistle.access.Caller;
import city.whistle.city.Language;
import city.whistle.intake.Languages;
import city.whistle.intake.complaint.Repeats;
import city.whistle.intake.tracking.AnswerCase;
import city.whistle.intake.tracking.CaseKey;
import city.whistle.intake.tracking.SupplementCase;
import city.whistle.intake.tracking.TrackCase;
import city.whistle.intake.tracking.TrackingView;
import city.whistle.intake.tracking.WithdrawCase;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What a resident sees and does with number and access code; a wrong code and an unknown number look the same. */
@PermitAll
@Path("/api/v1/complaints")
public class TrackingResource {
    private static final String NUMBER = "/{number:[0-9]{1,20}}";

    private final TrackCase tracking;
    private final SupplementCase supplements;
    private final WithdrawCase withdrawals;
    private final AnswerCase answers;
    private final Visitor visitor;
    private final Caller caller;

    TrackingResource(
            TrackCase tracking,
            SupplementCase supplements,
            WithdrawCase withdrawals,
            AnswerCase answers,
            Visitor visitor,
            Caller caller) {
        this.tracking = tracking;
        this.supplements = supplements;
        this.withdrawals = withdrawals;
        this.answers = answers;
        this.visitor = visitor;
        this.caller = caller;
    }

    /** Why it is taken back. */
    record Withdrawal(@Nullable String reason) {}

    @GET
    @Path(NUMBER)
    @Operation(summary = "How the case stands, and all that happened to it")
    public Uni<TrackingView> track(
            @PathParam("number") String number,
            @QueryParam("code") @Nullable String code,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        return tracking.track(visitor.with(number, code), Languages.of(languages));
    }

    @POST
    @Path(NUMBER + "/supplements")
    @Operation(summary = "Adds words and photos to the case")
    public Uni<TrackingView> supplement(
            @PathParam("number") String number,
            @QueryParam("code") @Nullable String code,
            @NotNull SupplementCase.Supplement supplement,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        var key = visitor.with(number, code);
        return supplements
                .supplement(key, supplement, new Repeats.Request(idempotencyKey, caller.actor(), supplement))
                .chain(() -> shown(key, Languages.of(languages)));
    }

    @POST
    @Path(NUMBER + "/answer")
    @Operation(summary = "Says whether it is solved; possible once after each time the work was reported done")
    public Uni<TrackingView> answer(
            @PathParam("number") String number,
            @QueryParam("code") @Nullable String code,
            @NotNull AnswerCase.Judgement judgement,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        var key = visitor.with(number, code);
        return answers.answer(key, judgement, caller.actor()).chain(() -> shown(key, Languages.of(languages)));
    }

    @POST
    @Path(NUMBER + "/withdrawal")
    @Operation(summary = "Takes the complaint back")
    public Uni<TrackingView> withdraw(
            @PathParam("number") String number,
            @QueryParam("code") @Nullable String code,
            @Nullable Withdrawal withdrawal,
            @HeaderParam("Accept-Language") @Nullable String languages) {
        var key = visitor.with(number, code);
        var reason = withdrawal == null ? null : withdrawal.reason();
        return withdrawals.withdraw(key, reason, caller.actor()).chain(() -> shown(key, Languages.of(languages)));
    }

    private Uni<TrackingView> shown(CaseKey key, Language language) {
        return tracking.track(key, language);
    }
}
