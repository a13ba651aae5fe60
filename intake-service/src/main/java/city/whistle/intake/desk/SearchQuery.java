package city.whistle.intake.desk;

import city.whistle.access.Scope;
import city.whistle.contracts.Canary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the query for a search: what is looked for, and never more than the scope. */
final class SearchQuery {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    SearchQuery(Search search, @Nullable String phoneHash, Scope scope) {
        conditions.add(Canary.isNot("c.id"));
        if (!scope.everything()) {
            within(scope);
        }
        where("c.id in (select r.caseId from Reporter r where r.phoneHash = :phone)", "phone", phoneHash);
        where(
                "(c.number like :text escape '!' or c.title ilike :text escape '!' or c.text ilike :text escape '!')",
                "text",
                search.text() == null ? null : "%" + literally(search.text()) + "%");
        where("coalesce(t.category, c.category) = :category", "category", search.category());
        where("coalesce(t.tier, c.tier) = :tier", "tier", search.tier());
        where("c.grid like :grid escape '!'", "grid", search.grid() == null ? null : literally(search.grid()) + "%");
        where("c.filedAt >= :from", "from", search.from());
        where("c.filedAt < :to", "to", search.to());
        where("c.id < :before", "before", search.before());
    }

    String hql() {
        return "select c, t from Complaint c left join TicketTrack t on t.caseId = c.id where "
                + String.join(" and ", conditions) + " order by c.id desc";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** Who has no area at all sees nothing. */
    private void within(Scope scope) {
        var areas = new ArrayList<String>();
        for (var area : scope.areas()) {
            var name = "area" + areas.size();
            areas.add("c.grid like :" + name);
            parameters.put(name, area + "%");
        }
        conditions.add(areas.isEmpty() ? "1 = 0" : "(" + String.join(" or ", areas) + ")");
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
