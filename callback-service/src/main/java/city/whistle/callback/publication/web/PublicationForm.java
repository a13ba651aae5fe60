package city.whistle.callback.publication.web;

import city.whistle.callback.publication.PublishFigures.Edition;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import city.whistle.http.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is to be published, as a form sends it. */
public class PublicationForm {
    private static final int LONGEST_NAME = 100;

    /** Made with the form, so that a second click publishes nothing. */
    @RestForm
    @Nullable
    String key;

    @RestForm
    @Nullable
    String name;

    @RestForm
    @Nullable
    String from;

    @RestForm
    @Nullable
    String to;

    Edition edition() {
        var errors = new ArrayList<FieldError>();
        var title = typed(name);
        if (title.isEmpty() || title.length() > LONGEST_NAME || !PlainText.Rule.isPlain(title)) {
            errors.add(new FieldError("name", "must have 1 to " + LONGEST_NAME + " characters"));
        }
        var first = day("from", from, errors);
        var last = day("to", to, errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.add(new FieldError("to", "must not be before 'from'"));
        }
        if (!errors.isEmpty() || first == null || last == null) {
            throw new InvalidField(errors);
        }
        return new PublicationRequest(title, first, last).edition();
    }

    /** What was typed, field by field. */
    Map<String, String> content() {
        return Map.of("name", typed(name), "from", typed(from), "to", typed(to));
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed, List<FieldError> errors) {
        try {
            return LocalDate.parse(typed(typed));
        } catch (DateTimeException e) {
            errors.add(new FieldError(field, "must be a day"));
            return null;
        }
    }

    private static String typed(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
