package city.whistle.access.year;

import city.whistle.http.Conflict;
import java.util.Map;

/** What was asked for needs a history that left the database with its year. */
public final class YearInArchive extends Conflict {
    YearInArchive(int year) {
        super("the history of " + year + " lies in the archive; an administrator can restore it", Map.of("year", year));
    }
}
