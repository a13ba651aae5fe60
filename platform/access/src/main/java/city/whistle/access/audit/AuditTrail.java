package city.whistle.access.audit;

import city.whistle.http.Cursor;
import city.whistle.http.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audit of this service, newest entries first. */
@ApplicationScoped
public class AuditTrail {
    /**
     * What an auditor looks for.
     *
     * @param action an action, or its beginning, as in {@code contact}
     */
    public record Filter(
            @Nullable String actor,
            @Nullable String action,
            @Nullable UUID caseId,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /**
     * One entry.
     *
     * @param about the table and the key of the row it vouches for
     * @param position its place in the chain; null for the moment until it is sealed
     */
    public record Item(
            long id,
            Instant at,
            String actor,
            @Nullable String unit,
            String action,
            @Nullable UUID caseId,
            String purpose,
            @Nullable String about,
            @Nullable Long position,
            @Nullable String hash) {}

    public Uni<Page<Item>> page(Filter filter, int limit, @Nullable String cursor) {
        var before = Cursor.read(cursor, 1, keys -> Long.valueOf(keys.get(0)));
        var parameters = new HashMap<String, Object>();
        var sql = "select id, at, actor, unit, action, case_id, purpose, about || ' ' || row_key, position,"
                + " encode(hash, 'hex') from audit_entry" + conditions(filter, before, parameters)
                + " order by id desc limit " + (limit + 1);
        return Panache.withSession(() -> Panache.getSession()
                        .map(session -> session.createNativeQuery(sql, Object[].class))
                        .invoke(query -> parameters.forEach(query::setParameter))
                        .chain(query -> query.getResultList()))
                .map(rows -> Page.of(
                        rows.stream().map(AuditTrail::item).toList(),
                        limit,
                        item -> List.of(Long.toString(item.id()))));
    }

    private static String conditions(Filter filter, @Nullable Long before, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        add(conditions, parameters, "actor = :actor", "actor", filter.actor());
        add(conditions, parameters, "starts_with(action, :action)", "action", filter.action());
        add(conditions, parameters, "case_id = :caseId", "caseId", filter.caseId());
        add(conditions, parameters, "at >= :from", "from", filter.from());
        add(conditions, parameters, "at < :to", "to", filter.to());
        add(conditions, parameters, "id < :before", "before", before);
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null && !value.equals("")) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static Item item(Object[] row) {
        return new Item(
                ((Number) row[0]).longValue(),
                instant(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (UUID) row[5],
                (String) row[6],
                (String) row[7],
                row[8] == null ? null : ((Number) row[8]).longValue(),
                (String) row[9]);
    }

    private static Instant instant(Object value) {
        return value instanceof java.time.OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
