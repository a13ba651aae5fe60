package city.whistle.callback.promise;

import city.whistle.city.City;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import city.whistle.http.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether what somebody wrote is a promise that can be held against the unit; names every field that is wrong. */
@ApplicationScoped
class CheckDraft {
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_ENGLISH = 400;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_HOURS = 8760;
    private static final int YEARS_AHEAD = 3;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final SpokenFor spoken;
    private final City city;
    private final Clock clock;

    CheckDraft(SpokenFor spoken, City city, Clock clock) {
        this.spoken = spoken;
        this.city = city;
        this.clock = clock;
    }

    /** The pledge in it. */
    Pledge check(PromiseDraft draft) {
        var errors = new ArrayList<FieldError>();
        var today = LocalDate.ofInstant(clock.instant(), city.zone());
        checkTexts(draft, errors);
        var unit = Objects.requireNonNullElse(draft.unit(), "");
        refuse(!spoken.by(unit), "unit", "must be a unit you speak for", errors);
        var measure = Measure.named(draft.measure());
        refuse(measure.isEmpty(), "measure", "must be the name of a measure", errors);
        measure.ifPresent(found -> checkMeasure(found, draft, today, errors));
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
        return pledge(draft, unit, measure.orElseThrow(), today);
    }

    /** A reason that everybody will read, and nobody can take back. */
    static String reason(String field, @Nullable String text) {
        var errors = new ArrayList<FieldError>();
        var reason = checkText(field, text, LONGEST_REASON, errors);
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
        return reason;
    }

    private static void checkTexts(PromiseDraft draft, List<FieldError> errors) {
        checkText("textZh", draft.textZh(), LONGEST_TEXT, errors);
        if (english(draft) != null) {
            checkText("textEn", draft.textEn(), LONGEST_ENGLISH, errors);
        }
        if (draft.replaces() != null) {
            checkText("changeReason", draft.changeReason(), LONGEST_REASON, errors);
        }
    }

    private void checkMeasure(Measure measure, PromiseDraft draft, LocalDate today, List<FieldError> errors) {
        var category = draft.category();
        refuse(
                category != null
                        && (!measure.isCounted() || city.category(category).isEmpty()),
                "category",
                "must be a category of the city, for what is counted",
                errors);
        checkNumbers(measure, draft, errors);
        if (measure.isCounted()) {
            refuse(
                    Quarter.parse(draft.quarter())
                            .filter(quarter -> isAhead(quarter.last(), today))
                            .isEmpty(),
                    "quarter",
                    "must be this quarter or one of the next " + YEARS_AHEAD + " years, such as " + Quarter.of(today),
                    errors);
        } else {
            var due = draft.due();
            refuse(
                    due == null || !isAhead(due, today),
                    "due",
                    "must be a day from today on, at most " + YEARS_AHEAD + " years ahead",
                    errors);
        }
    }

    private static void checkNumbers(Measure measure, PromiseDraft draft, List<FieldError> errors) {
        var hours = draft.withinHours();
        refuse(
                measure.step() == null ? hours != null : hours == null || hours < 1 || hours > MOST_HOURS,
                "withinHours",
                "must be 1 to " + MOST_HOURS + " for a time, and be left out else",
                errors);
        var target = draft.target();
        refuse(
                measure.isCounted() ? !isPercent(target) : target != null,
                "target",
                "must be from 0 to 100 with at most two decimals for what is counted, and be left out else",
                errors);
    }

    private static boolean isPercent(@Nullable BigDecimal target) {
        return target != null && target.signum() >= 0 && target.compareTo(ALL) <= 0 && target.scale() <= 2;
    }

    private static boolean isAhead(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusYears(YEARS_AHEAD));
    }

    private static String checkText(String field, @Nullable String text, int longest, List<FieldError> errors) {
        var written = Objects.requireNonNullElse(text, "").strip();
        refuse(
                written.isEmpty()
                        || written.codePointCount(0, written.length()) > longest
                        || !PlainText.Rule.isPlain(written),
                field,
                "must have 1 to " + longest + " characters",
                errors);
        return written;
    }

    private static void refuse(boolean wrong, String field, String message, List<FieldError> errors) {
        if (wrong) {
            errors.add(new FieldError(field, message));
        }
    }

    private static @Nullable String english(PromiseDraft draft) {
        var text = Objects.requireNonNullElse(draft.textEn(), "").strip();
        return text.isEmpty() ? null : text;
    }

    private static Pledge pledge(PromiseDraft draft, String unit, Measure measure, LocalDate today) {
        var quarter = Quarter.parse(draft.quarter()).filter(found -> measure.isCounted());
        return new Pledge(
                unit,
                Objects.requireNonNullElse(draft.textZh(), "").strip(),
                english(draft),
                measure,
                draft.category(),
                draft.withinHours(),
                draft.target(),
                quarter.map(Quarter::first).orElse(today),
                quarter.map(Quarter::last).orElseGet(() -> Objects.requireNonNull(draft.due())));
    }
}
