package city.whistle.pages.audit.web;

import city.whistle.access.audit.AuditTrail.Filter;
import jakarta.ws.rs.DefaultValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the auditor's form asks for, as it was typed; days are the city's. */
public class Asked {
    private static final String NOTHING = "";

    @RestQuery
    @DefaultValue(NOTHING)
    String actor = NOTHING;

    @RestQuery
    @DefaultValue(NOTHING)
    String action = NOTHING;

    @RestQuery("case")
    @DefaultValue(NOTHING)
    String caseId = NOTHING;

    @RestQuery
    @DefaultValue(NOTHING)
    String from = NOTHING;

    @RestQuery
    @DefaultValue(NOTHING)
    String to = NOTHING;

    /**
     * What was asked for.
     *
     * @param wrong the fields in which something else stands than they are for
     */
    record Read(Filter filter, List<String> wrong) {}

    Read read(ZoneId zone) {
        var wrong = new ArrayList<String>();
        var filter = new Filter(
                actor.strip(),
                action.strip(),
                id(wrong),
                start("from", from, 0, zone, wrong),
                start("to", to, 1, zone, wrong));
        return new Read(filter, wrong);
    }

    private @Nullable UUID id(List<String> wrong) {
        try {
            return caseId.isBlank() ? null : UUID.fromString(caseId.strip());
        } catch (IllegalArgumentException e) {
            wrong.add("case");
            return null;
        }
    }

    private static @Nullable Instant start(String field, String day, int later, ZoneId zone, List<String> wrong) {
        try {
            return day.isBlank()
                    ? null
                    : LocalDate.parse(day.strip())
                            .plusDays(later)
                            .atStartOfDay(zone)
                            .toInstant();
        } catch (DateTimeException e) {
            wrong.add(field);
            return null;
        }
    }

    AskedView view(List<String> wrong) {
        return new AskedView(actor, action, caseId, from, to, wrong);
    }
}
