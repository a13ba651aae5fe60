package city.whistle.escalation.clock;

import city.whistle.escalation.CaseNotFound;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a case is about, for whoever may see its clocks. */
@ApplicationScoped
public class CaseFacts {
    private static final String SELECT =
            "select number, title, tier, urgency, category, lead_unit from case_file where id = $1";

    private final Pool database;

    CaseFacts(Pool database) {
        this.database = database;
    }

    /** The facts that decide a case's limits, and how people find it; all but the number may be unknown yet. */
    public record Facts(
            @Nullable String number,
            @Nullable String title,
            @Nullable String tier,
            @Nullable String urgency,
            @Nullable String category,
            @Nullable String unit) {}

    /** The facts of that case. */
    public Uni<Facts> of(UUID id) {
        return database.preparedQuery(SELECT).execute(Tuple.of(id)).map(rows -> {
            if (!rows.iterator().hasNext()) {
                throw new CaseNotFound(id);
            }
            var row = rows.iterator().next();
            return new Facts(
                    row.getString("number"),
                    row.getString("title"),
                    row.getString("tier"),
                    row.getString("urgency"),
                    row.getString("category"),
                    row.getString("lead_unit"));
        });
    }
}
