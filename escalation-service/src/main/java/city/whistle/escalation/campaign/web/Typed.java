package city.whistle.escalation.campaign.web;

import city.whistle.http.InvalidField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into one of a page's forms, so that it is there again when something is wrong with it.
 *
 * @param form which form it was; empty when none was sent
 * @param wrong the fields that cannot be taken
 */
public record Typed(String form, Map<String, String> values, Set<String> wrong) {
    static final int LONGEST = 2_000;
    static final int LONGEST_NAME = 100;
    private static final List<String> ORDER =
            List.of("title", "measure", "aim", "text", "area", "unit", "share", "dueOn");
    static final Typed NOTHING = new Typed("", Map.of(), Set.of());

    public Typed {
        values = Map.copyOf(values);
        wrong = Set.copyOf(wrong);
    }

    static Typed in(String form) {
        return new Typed(form, Map.of(), Set.of());
    }

    /** Words there must be. */
    Typed words(String field, @Nullable String value, int longest) {
        var words = Objects.requireNonNullElse(value, "").strip();
        return with(field, words, words.isEmpty() || words.length() > longest);
    }

    /** A day; whether it can be that day, the use case knows. */
    Typed day(String field, @Nullable String value) {
        var typed = Objects.requireNonNullElse(value, "");
        return with(field, typed, parse(typed) == null);
    }

    /** A whole number of percent. */
    Typed percent(String field, @Nullable String value) {
        var typed = Objects.requireNonNullElse(value, "").strip();
        return with(field, typed, !typed.matches("[1-9]\\d?|100"));
    }

    /** The same with the fields that the use case refused. */
    Typed with(InvalidField refused) {
        var all = new HashSet<>(wrong);
        refused.errors().forEach(error -> all.add(error.field()));
        return new Typed(form, values, all);
    }

    private Typed with(String field, String value, boolean isWrong) {
        var all = new HashMap<>(values);
        all.put(field, value);
        var bad = new HashSet<>(wrong);
        if (isWrong) {
            bad.add(field);
        }
        return new Typed(form, all, bad);
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    /** The fields that cannot be taken, as the form has them. */
    public List<String> wrongInOrder() {
        return ORDER.stream().filter(wrong::contains).toList();
    }

    /** Whether that field of that form cannot be taken. */
    public boolean isWrong(String which, String field) {
        return form.equals(which) && wrong.contains(field);
    }

    /** What was typed into that field of that form. */
    public String of(String which, String field) {
        return form.equals(which) ? of(field) : "";
    }

    String of(String field) {
        return values.getOrDefault(field, "");
    }

    @Nullable
    LocalDate day() {
        return parse(of("dueOn"));
    }

    private static @Nullable LocalDate parse(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
