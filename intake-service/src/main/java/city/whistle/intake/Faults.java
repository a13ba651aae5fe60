package city.whistle.intake;

import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import city.whistle.http.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a request, so that the caller is told everything at once. Text limits count code points. */
public final class Faults {
    private final List<FieldError> errors = new ArrayList<>();

    public void add(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** Adds a fault unless the condition holds. */
    public void unless(boolean condition, String field, String message) {
        if (!condition) {
            add(field, message);
        }
    }

    /** A text that must be there, has something in it, and at most so many characters. */
    public void text(String field, @Nullable String text, int max) {
        if (text == null || text.isBlank()) {
            add(field, "must not be empty");
        } else {
            optionalText(field, text, max);
        }
    }

    /** A text that may be absent. */
    public void optionalText(String field, @Nullable String text, int max) {
        if (text == null) {
            return;
        }
        var length = text.codePointCount(0, text.length());
        unless(length <= max, field, "must have at most " + max + " characters, has " + length);
        unless(PlainText.Rule.isPlain(text), field, PlainText.MESSAGE);
    }

    /** Refuses the request if anything was wrong. */
    public void refuse() {
        if (!errors.isEmpty()) {
            throw new InvalidField(errors);
        }
    }
}
