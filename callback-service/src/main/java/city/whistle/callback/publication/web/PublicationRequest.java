package city.whistle.callback.publication.web;

import city.whistle.callback.publication.PublishFigures.Edition;
import city.whistle.http.FieldError;
import city.whistle.http.InvalidField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to publish under which name. */
record PublicationRequest(
        @Nullable String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final int MAX_NAME = 100;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    static PublicationRequest orEmpty(@Nullable PublicationRequest request) {
        return request == null ? new PublicationRequest(null, null, null) : request;
    }

    Edition edition() {
        var errors = new ArrayList<FieldError>();
        checkName(errors);
        checkDay("from", from, errors);
        checkDay("to", to, errors);
        if (from != null && to != null && to.isBefore(from)) {
            errors.add(new FieldError("to", "must not be before 'from'"));
        }
        if (!errors.isEmpty() || name == null || from == null || to == null) {
            throw new InvalidField(errors);
        }
        return new Edition(name.strip(), from, to);
    }

    private void checkName(List<FieldError> errors) {
        if (name == null || name.isBlank() || name.length() > MAX_NAME) {
            errors.add(new FieldError("name", "must have 1 to " + MAX_NAME + " characters"));
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            errors.add(new FieldError("name", "must not contain control characters"));
        }
    }

    private static void checkDay(String field, @Nullable LocalDate day, List<FieldError> errors) {
        if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            errors.add(new FieldError(field, "must be a date such as 2026-01-31"));
        }
    }
}
