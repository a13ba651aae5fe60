package city.whistle.dispatch.ticket;

import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import city.whistle.http.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a request and collects what is wrong with them, so that all of it is said at once. */
public final class Fields {
    /** Longest text anybody may write. */
    public static final int TEXT = 4000;

    /** Longest name, login or word. */
    public static final int WORD = 100;

    private static final int MOST_ATTACHMENTS = 50;
    private static final Pattern ATTACHMENT = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final List<FieldError> errors = new ArrayList<>();

    /** A text that must be there. */
    public String text(String field, @Nullable String value, int max) {
        var text = optional(field, value, max);
        if (text == null && errors.stream().noneMatch(error -> error.field().equals(field))) {
            wrong(field, "must have 1 to " + max + " characters");
        }
        return text == null ? "" : text;
    }

    /** A text that may be missing; a blank one is missing. */
    public @Nullable String optional(String field, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.codePointCount(0, value.length()) > max) {
            wrong(field, "must have at most " + max + " characters");
            return null;
        }
        if (!PlainText.Rule.isPlain(value)) {
            wrong(field, PlainText.MESSAGE);
            return null;
        }
        return value.strip();
    }

    /** Ids of attachments, none twice. */
    public List<String> attachments(String field, @Nullable List<@Nullable String> ids) {
        if (ids == null) {
            return List.of();
        }
        if (ids.size() > MOST_ATTACHMENTS) {
            wrong(field, "must name at most " + MOST_ATTACHMENTS + " attachments");
            return List.of();
        }
        var good = new ArrayList<String>();
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            if (id == null || !ATTACHMENT.matcher(id).matches()) {
                wrong(field + "[" + i + "]", "must be the id of an attachment");
            } else if (!good.contains(id)) {
                good.add(id);
            }
        }
        return good;
    }

    /** A value that must be there; null when it is not, which is then among the errors. */
    public <T> @Nullable T required(String field, @Nullable T value) {
        if (value == null) {
            wrong(field, "must be given");
        }
        return value;
    }

    public void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** Refuses the request if anything is wrong. */
    public void check() {
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
    }
}
