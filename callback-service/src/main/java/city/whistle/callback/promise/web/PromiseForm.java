package city.whistle.callback.promise.web;

import city.whistle.callback.promise.Measure;
import city.whistle.callback.promise.Promise;
import city.whistle.callback.promise.PromiseDraft;
import city.whistle.callback.promise.Quarter;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A promise as the form sends it; fields that the measure has no use for are not looked at. */
public class PromiseForm {
    /** Made with the form, so that a second click promises nothing. */
    @RestForm
    @Nullable
    String key;

    @RestForm
    @Nullable
    String unit;

    @RestForm
    @Nullable
    String textZh;

    @RestForm
    @Nullable
    String textEn;

    @RestForm
    @Nullable
    String measure;

    @RestForm
    @Nullable
    String category;

    @RestForm
    @Nullable
    String withinHours;

    @RestForm
    @Nullable
    String target;

    @RestForm
    @Nullable
    String quarter;

    @RestForm
    @Nullable
    String due;

    @RestForm
    @Nullable
    String replaces;

    @RestForm
    @Nullable
    String changeReason;

    PromiseDraft draft() {
        var errors = new ArrayList<FieldError>();
        var named = Measure.named(measure);
        boolean counted = named.filter(Measure::isCounted).isPresent();
        boolean timed = named.map(Measure::step).isPresent();
        var draft = new PromiseDraft(
                unit,
                textZh,
                textEn,
                measure,
                counted ? filled(category) : null,
                timed ? read("withinHours", withinHours, Integer::valueOf, errors) : null,
                counted ? read("target", target, BigDecimal::new, errors) : null,
                counted ? quarter : null,
                named.isPresent() && !counted ? read("due", due, LocalDate::parse, errors) : null,
                read("replaces", replaces, UUID::fromString, errors),
                changeReason);
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
        return draft;
    }

    /** What was typed, field by field. */
    Map<String, String> content() {
        var typed = new HashMap<String, String>();
        typed.put("unit", typed(unit));
        typed.put("textZh", typed(textZh));
        typed.put("textEn", typed(textEn));
        typed.put("measure", typed(measure));
        typed.put("category", typed(category));
        typed.put("withinHours", typed(withinHours));
        typed.put("target", typed(target));
        typed.put("quarter", typed(quarter));
        typed.put("due", typed(due));
        typed.put("replaces", typed(replaces));
        typed.put("changeReason", typed(changeReason));
        return typed;
    }

    /** The form filled with a promise that is to be changed. */
    static Map<String, String> changing(Promise promise) {
        var pledge = promise.pledge();
        var form = new PromiseForm();
        form.unit = pledge.unit();
        form.textZh = pledge.textZh();
        form.textEn = pledge.textEn();
        form.measure = pledge.measure().wire();
        form.category = pledge.category();
        form.withinHours = Objects.toString(pledge.withinHours(), "");
        form.target = pledge.target() == null
                ? ""
                : pledge.target().stripTrailingZeros().toPlainString();
        form.quarter = Quarter.of(pledge.due()).toString();
        form.due = pledge.due().toString();
        form.replaces = promise.id().toString();
        return form.content();
    }

    private static <T> @Nullable T read(
            String field, @Nullable String value, Function<String, T> parse, List<FieldError> errors) {
        var text = filled(value);
        try {
            return text == null ? null : parse.apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            errors.add(new FieldError(field, "cannot be read"));
            return null;
        }
    }

    private static @Nullable String filled(@Nullable String value) {
        return typed(value).isEmpty() ? null : typed(value);
    }

    private static String typed(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
