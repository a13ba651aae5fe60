package city.whistle.callback.callback.web;

import city.whistle.callback.callback.Attempt;
import city.whistle.callback.callback.AttemptResult;
import city.whistle.contracts.Answer;
import city.whistle.contracts.Satisfaction;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import city.whistle.http.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What an agent sends after a call. When nobody was reached the answers are not looked at.
 *
 * @param result says more than {@code reached}: whether the number was wrong, or what a resident wants who was reached
 *     and did not answer
 */
record AttemptRequest(
        @NotNull Boolean reached,
        @Nullable AttemptResult result,
        @Nullable Boolean contacted,
        @Nullable Boolean truthful,
        @Nullable Boolean solved,
        @Nullable Satisfaction satisfaction,
        @PlainText(max = 2000) @Nullable String remark,
        @Nullable Instant nextAt) {

    /**
     * The attempt it describes.
     *
     * @throws InvalidField naming every answer that is missing, or a result that cannot be
     */
    Attempt attempt() {
        var came = result == null ? (reached ? AttemptResult.ANSWERED : AttemptResult.NO_ANSWER) : result;
        if (came.isReached() != reached) {
            throw new InvalidField("result", "contradicts 'reached'");
        }
        return came == AttemptResult.ANSWERED ? Attempt.answered(answer()) : Attempt.without(came, nextAt);
    }

    private Answer answer() {
        var errors = new ArrayList<FieldError>();
        if (solved == null) {
            errors.add(new FieldError("solved", "must be true or false when the resident was reached"));
        }
        if (satisfaction == null) {
            errors.add(new FieldError(
                    "satisfaction",
                    "must be satisfied, basically_satisfied or dissatisfied when the resident was reached"));
        }
        if (solved == null || satisfaction == null) {
            throw new InvalidField(errors);
        }
        return new Answer(contacted, truthful, solved, satisfaction, remark);
    }
}
