package city.whistle.intake.desk;

import city.whistle.access.Audit;
import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.http.Page;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.reporter.Vault;
import city.whistle.intake.tracking.TicketTrack;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds complaints in the caller's scope. Looking for a telephone number tells who complained, so it is for those who
 * talk to callers, and each such look is written down.
 */
@ApplicationScoped
public class SearchComplaints {
    /** A search by telephone number is about no single case. */
    private static final UUID NO_CASE = new UUID(0, 0);

    private final Vault vault;
    private final Audit audit;
    private final Caller caller;

    SearchComplaints(Vault vault, Audit audit, Caller caller) {
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
    }

    /** A complaint found, with what dispatch has told of it. */
    public record Found(Complaint complaint, @Nullable TicketTrack ticket) {}

    @WithTransaction
    public Uni<Page<Found>> search(Search search) {
        return written(search)
                .chain(() -> rows(search))
                .map(rows -> Page.of(
                        rows,
                        search.limit(),
                        row -> List.of(row.complaint().id().toString())));
    }

    private Uni<Void> written(Search search) {
        if (search.phone() == null) {
            return Uni.createFrom().voidItem();
        }
        if (!caller.has(Role.OPERATOR) && !caller.has(Role.CALLBACK_AGENT) && !caller.has(Role.DISPATCHER)) {
            throw new PhoneSearchForbidden();
        }
        return audit.record(caller.actor(), "contact.search", NO_CASE, "find the cases of a caller");
    }

    private Uni<List<Found>> rows(Search search) {
        var query = new SearchQuery(search, vault.hashOf(search.phone()), caller.scope());
        return Panache.getSession()
                .chain(session -> {
                    var selection = session.createSelectionQuery(query.hql(), Object[].class);
                    query.parameters().forEach(selection::setParameter);
                    return selection.setMaxResults(search.limit() + 1).getResultList();
                })
                .map(rows -> rows.stream()
                        .map(row -> new Found((Complaint) row[0], (TicketTrack) row[1]))
                        .toList());
    }
}
