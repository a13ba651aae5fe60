package city.whistle.dispatch.ticket.web;

import city.whistle.dispatch.ticket.CoHandler;
import city.whistle.http.Conflict;
import city.whistle.http.Failure;
import city.whistle.http.FieldError;
import city.whistle.http.Forbidden;
import city.whistle.http.Invalid;
import city.whistle.http.Stale;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A form that was sent and not taken.
 *
 * @param action whose form; empty when none was sent
 * @param problem {@code invalid}, {@code stale}, {@code not_yours}, {@code away}, {@code guard} with the guard's name, or empty
 * @param wrong the fields at fault
 */
@TemplateData
public record Attempt(String action, String problem, String guard, List<String> wrong, Map<String, String> content) {
    /** Nothing was sent. */
    public static Attempt none() {
        return new Attempt("", "", "", List.of(), Map.of());
    }

    /** Sent with that content, which stands in the form. */
    public static Attempt typed(String action, Map<String, String> content) {
        return new Attempt(action, "", "", List.of(), content);
    }

    /** Sent with that content, and refused. */
    public static Attempt of(String action, Map<String, String> content, Failure failure) {
        var guard = String.valueOf(failure.more().getOrDefault("guard", "state"));
        var wrong = failure.errors().stream()
                .map(FieldError::field)
                .map(field -> field.replaceFirst("\\[\\d+]$", ""))
                .distinct()
                .toList();
        return new Attempt(action, problemOf(failure), failure instanceof Conflict ? guard : "", wrong, content);
    }

    /** Sent with that content while something that it needs was away. */
    public static Attempt away(String action, Map<String, String> content) {
        return new Attempt(action, "away", "", List.of(), content);
    }

    /** The status of the page that says so. */
    public int status() {
        return switch (problem) {
            case "" -> 200;
            case "invalid" -> 422;
            case "stale" -> 412;
            case "not_yours" -> 403;
            case "away" -> 503;
            default -> 409;
        };
    }

    private static String problemOf(Failure failure) {
        if (failure instanceof Invalid) {
            return "invalid";
        }
        if (failure instanceof Stale) {
            return "stale";
        }
        return failure instanceof Forbidden ? "not_yours" : "guard";
    }

    /** Whether it was that action's form. */
    public boolean isOf(String other) {
        return action.equals(other);
    }

    /** What was typed into a field of that action's form. */
    public String typed(String other, String field) {
        return isOf(other) ? Objects.requireNonNullElse(content.get(field), "") : "";
    }

    /** What was typed into a field of that action's form; before it was sent, what stands there. */
    public String typedOr(String other, String field, String standing) {
        return isOf(other) ? typed(other, field) : standing;
    }

    /** Whether a co-handler is chosen in that action's form; before it was sent, those there are. */
    public boolean choseCoHandler(String other, String unit, List<CoHandler> standing) {
        return isOf(other)
                ? List.of(typed(other, "coHandlers").split(",")).contains(unit)
                : standing.stream().anyMatch(each -> each.unit().equals(unit));
    }

    /** How many files that action's form has attached already. */
    public int filesOf(String other) {
        var ids = typed(other, "evidence").strip();
        return ids.isEmpty() ? 0 : ids.split("\\s+").length;
    }

    /** Whether something is wrong with a field of that action's form. */
    public boolean isWrong(String other, String field) {
        return isOf(other) && wrong.contains(field);
    }
}
