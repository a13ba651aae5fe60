package city.whistle.callback.callback.web;

import city.whistle.http.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Free text of staff: kept as written, but without control characters and not without end. */
final class Words {
    static final int MAX = 2000;

    private Words() {}

    /** Adds what is wrong with the text; an absent one is fine. */
    static void check(String field, @Nullable String text, List<FieldError> errors) {
        if (text == null) {
            return;
        }
        if (text.length() > MAX) {
            errors.add(new FieldError(field, "must have at most " + MAX + " characters"));
        } else if (text.chars().anyMatch(Words::isControl)) {
            errors.add(new FieldError(field, "must not contain control characters"));
        }
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
