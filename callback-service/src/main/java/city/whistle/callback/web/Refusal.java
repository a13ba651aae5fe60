package city.whistle.callback.web;

import city.whistle.http.Conflict;
import city.whistle.http.Failure;
import city.whistle.http.FieldError;
import city.whistle.http.Invalid;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;

/**
 * A form that was sent and not taken.
 *
 * @param form which one; empty when none was sent
 * @param problem {@code invalid}, {@code conflict} or {@code other}; empty when nothing is wrong
 * @param wrong the fields at fault
 * @param typed what was typed, by field
 */
@TemplateData
public record Refusal(String form, String problem, List<String> wrong, Map<String, String> typed) {
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    /** Nothing was sent. */
    public static Refusal none() {
        return new Refusal("", "", List.of(), Map.of());
    }

    /** That form was sent with that content, and failed. */
    public static Refusal of(String form, Map<String, String> typed, Failure failure) {
        var wrong = failure.errors().stream().map(FieldError::field).distinct().toList();
        return new Refusal(form, problemOf(failure), wrong, typed);
    }

    /** The status of the page that says so. */
    public int status() {
        return problem.isEmpty() ? OK : problem.equals("invalid") ? UNPROCESSABLE : CONFLICT;
    }

    /** What was typed into a field. */
    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether a field's value was that one. */
    public boolean was(String field, String value) {
        return of(field).equals(value);
    }

    /** Whether something is wrong with a field of that form. */
    public boolean isWrong(String ofForm, String field) {
        return form.equals(ofForm) && wrong.contains(field);
    }

    private static String problemOf(Failure failure) {
        if (failure instanceof Invalid) {
            return "invalid";
        }
        return failure instanceof Conflict ? "conflict" : "other";
    }
}
