package city.whistle.intake.open311;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.contracts.Canary;
import city.whistle.contracts.ComplaintKind;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.tracking.CaseState;
import city.whistle.intake.tracking.PublicCases;
import city.whistle.intake.tracking.TicketTrack;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what may be public of the city's cases: all but tips about wrongdoing, which are nobody's business. */
@ApplicationScoped
public class ServiceRequests {
    private static final List<CaseState> OVER = List.of(CaseState.CLOSED, CaseState.NOT_ACCEPTED);

    private final PublicCases cases;
    private final City city;

    ServiceRequests(PublicCases cases, City city) {
        this.cases = cases;
        this.city = city;
    }

    /** The requests asked for, the latest first. */
    @WithSession
    public Uni<List<ServiceRequest>> find(RequestFilter filter, boolean extended, Language language) {
        var query = new Query(filter);
        return Panache.getSession()
                .chain(session -> {
                    var selection = session.createSelectionQuery(query.hql(), Object[].class);
                    query.parameters.forEach(selection::setParameter);
                    return selection
                            .setFirstResult((filter.page() - 1) * filter.pageSize())
                            .setMaxResults(filter.pageSize())
                            .getResultList();
                })
                .map(rows -> rows.stream()
                        .map(row -> new PublicCases.Row((Complaint) row[0], (TicketTrack) row[1]))
                        .toList())
                .chain(rows -> cases.known(rows, language))
                .map(known -> known.stream()
                        .map(one -> ServiceRequest.of(one, extended, city, language))
                        .toList());
    }

    /** The query for a filter. */
    private static final class Query {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        private Query(RequestFilter filter) {
            conditions.add(Canary.isNot("c.id"));
            where("c.kind <> :tip", "tip", ComplaintKind.TIP_OFF);
            if (!filter.ids().isEmpty()) {
                where("c.number in :ids", "ids", filter.ids());
                return;
            }
            where("c.filedAt >= :from", "from", filter.from());
            where("c.filedAt < :to", "to", filter.to());
            if (!filter.codes().isEmpty()) {
                where("coalesce(t.category, c.category) in :codes", "codes", filter.codes());
            }
            if (filter.statuses().size() == 1) {
                var over = "(c.withdrawnAt is not null or c.mergedInto is not null or t.state in :over)";
                where(filter.statuses().contains("closed") ? over : "not coalesce(" + over + ", false)", "over", OVER);
            }
            var updatedAfter = filter.updatedAfter();
            if (updatedAfter != null) {
                where(
                        "(c.filedAt >= :updated or c.id in (select f.caseId from CaseFact f where f.at >= :updated))",
                        "updated",
                        updatedAfter);
            }
        }

        private String hql() {
            return "select c, t from Complaint c left join TicketTrack t on t.caseId = c.id where "
                    + String.join(" and ", conditions) + " order by c.filedAt desc, c.id desc";
        }

        private void where(String condition, String name, Object value) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
