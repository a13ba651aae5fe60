package city.whistle.callback.callback.web;

import city.whistle.callback.callback.Attempt;
import city.whistle.callback.callback.AttemptResult;
import city.whistle.contracts.Answer;
import city.whistle.contracts.Satisfaction;
import city.whistle.contracts.WireName;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import city.whistle.http.PlainText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a caller's form sends: the four answers, or why there are none. */
public class CallForm {
    private static final int LONGEST_REMARK = 2000;

    /** Made with the form, so that a second click does nothing. */
    @RestForm
    @Nullable
    String key;

    @RestForm
    @Nullable
    String contacted;

    @RestForm
    @Nullable
    String truthful;

    @RestForm
    @Nullable
    String solved;

    @RestForm
    @Nullable
    String satisfaction;

    @RestForm
    @Nullable
    String remark;

    @RestForm
    @Nullable
    String result;

    @RestForm
    @Nullable
    String nextAt;

    /** The answers. */
    Attempt answered() {
        var errors = new ArrayList<FieldError>();
        var isSolved = yesOrNo(solved);
        var how = satisfaction();
        missing(errors, "contacted", yesOrNo(contacted));
        missing(errors, "truthful", yesOrNo(truthful));
        missing(errors, "solved", isSolved);
        missing(errors, "satisfaction", how);
        if (!PlainText.Rule.isPlain(remark()) || remark().length() > LONGEST_REMARK) {
            errors.add(new FieldError("remark", "must have at most " + LONGEST_REMARK + " characters"));
        }
        if (!errors.isEmpty() || isSolved == null || how == null) {
            throw new InvalidField(errors);
        }
        var said = remark().isBlank() ? null : remark().strip();
        return Attempt.answered(new Answer(yesOrNo(contacted), yesOrNo(truthful), isSolved, how, said));
    }

    /** Why there are no answers. */
    Attempt unanswered(ZoneId zone) {
        var came = result();
        if (came == null || came == AttemptResult.ANSWERED) {
            throw new InvalidField("result", "must be no_answer, wrong_number, later or refused");
        }
        return Attempt.without(came, came == AttemptResult.LATER ? time(zone) : null);
    }

    /** What was typed, field by field. */
    Map<String, String> content() {
        var content = new LinkedHashMap<String, @Nullable String>();
        content.put("contacted", contacted);
        content.put("truthful", truthful);
        content.put("solved", solved);
        content.put("satisfaction", satisfaction);
        content.put("remark", remark);
        content.put("nextAt", nextAt);
        var typed = new LinkedHashMap<String, String>();
        content.forEach((field, value) -> typed.put(field, Objects.requireNonNullElse(value, "")));
        return typed;
    }

    private String remark() {
        return Objects.requireNonNullElse(remark, "");
    }

    private static void missing(List<FieldError> errors, String field, @Nullable Object value) {
        if (value == null) {
            errors.add(new FieldError(field, "must be answered"));
        }
    }

    private static @Nullable Boolean yesOrNo(@Nullable String value) {
        return "yes".equals(value) ? Boolean.TRUE : "no".equals(value) ? Boolean.FALSE : null;
    }

    private @Nullable Satisfaction satisfaction() {
        return named(Satisfaction.class, satisfaction);
    }

    private @Nullable AttemptResult result() {
        return named(AttemptResult.class, result);
    }

    private static <E extends Enum<E> & WireName> @Nullable E named(Class<E> type, @Nullable String wire) {
        try {
            return wire == null ? null : WireName.of(type, wire);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable Instant time(ZoneId zone) {
        try {
            return nextAt == null || nextAt.isBlank()
                    ? null
                    : LocalDateTime.parse(nextAt).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
