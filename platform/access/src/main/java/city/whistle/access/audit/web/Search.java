package city.whistle.access.audit.web;

import city.whistle.access.audit.AuditTrail.Filter;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What an auditor looks for, as the address says it. */
public class Search {
    @RestQuery
    @Nullable
    String actor;

    @RestQuery
    @Nullable
    String action;

    @RestQuery("case")
    @Nullable
    UUID caseId;

    @RestQuery
    @Nullable
    Instant from;

    @RestQuery
    @Nullable
    Instant to;

    Filter filter() {
        return new Filter(actor, action, caseId, from, to);
    }
}
