package city.whistle.callback.callback.web;

import city.whistle.callback.callback.Attempt;
import city.whistle.contracts.Answer;
import city.whistle.contracts.Satisfaction;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What an agent sends after a call. When nobody was reached the answers are not looked at. */
record AttemptRequest(
        @Nullable Boolean reached,
        @Nullable Boolean contacted,
        @Nullable Boolean truthful,
        @Nullable Boolean solved,
        @Nullable Satisfaction satisfaction,
        @Nullable String remark,
        @Nullable OffsetDateTime nextAt) {

    static AttemptRequest orEmpty(@Nullable AttemptRequest request) {
        return request == null ? new AttemptRequest(null, null, null, null, null, null, null) : request;
    }

    /**
     * The attempt it describes.
     *
     * @throws InvalidField naming every field that is missing or wrong
     */
    Attempt attempt() {
        var errors = new ArrayList<FieldError>();
        if (reached == null) {
            errors.add(new FieldError("reached", "must be true or false"));
        }
        Words.check("remark", remark, errors);
        var answer = Boolean.TRUE.equals(reached) ? answer(errors) : null;
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
        return new Attempt(answer, nextAt == null ? null : nextAt.toInstant());
    }

    private @Nullable Answer answer(ArrayList<FieldError> errors) {
        if (solved == null) {
            errors.add(new FieldError("solved", "must be true or false when the resident was reached"));
        }
        if (satisfaction == null) {
            errors.add(new FieldError(
                    "satisfaction",
                    "must be satisfied, basically_satisfied or dissatisfied when the resident was reached"));
        }
        return solved == null || satisfaction == null
                ? null
                : new Answer(contacted, truthful, solved, satisfaction, remark);
    }
}
