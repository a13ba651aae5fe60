package city.whistle.callback.publication.web;

import city.whistle.callback.publication.PublishFigures.Edition;
import city.whistle.http.InvalidField;
import city.whistle.http.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What to publish under which name; both days are included. */
record PublicationRequest(
        @NotNull @PlainText(min = 1, max = 100) String name,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    Edition edition() {
        checkYear("from", from);
        checkYear("to", to);
        if (to.isBefore(from)) {
            throw new InvalidField("to", "must not be before 'from'");
        }
        return new Edition(name.strip(), from, to);
    }

    private static void checkYear(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidField(field, "must be a day from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }
}
