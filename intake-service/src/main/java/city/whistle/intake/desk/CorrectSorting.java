package city.whistle.intake.desk;

import city.whistle.access.Audit;
import city.whistle.access.Caller;
import city.whistle.city.City;
import city.whistle.http.InvalidField;
import city.whistle.intake.complaint.Occasions;
import city.whistle.intake.sorting.model.Lessons;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of staff says what a complaint is about: a lesson for the sorter. The case itself goes on as it was; where it
 * belongs is the dispatcher's to decide.
 */
@ApplicationScoped
public class CorrectSorting {
    private final Desk desk;
    private final Lessons lessons;
    private final Occasions occasions;
    private final City city;
    private final Caller caller;
    private final Audit audit;

    CorrectSorting(Desk desk, Lessons lessons, Occasions occasions, City city, Caller caller, Audit audit) {
        this.desk = desk;
        this.lessons = lessons;
        this.occasions = occasions;
        this.city = city;
        this.caller = caller;
        this.audit = audit;
    }

    /** Teaches the sorter that this complaint is of that category. */
    @WithTransaction
    public Uni<Void> correct(UUID id, @Nullable String category) {
        var known = city.category(category == null ? "" : category)
                .filter(each -> each.parent() != null)
                .orElseThrow(() -> new InvalidField("category", "must be the code of a category, as in env.noise"));
        var now = occasions.now(caller.actor());
        return desk.open(id)
                .chain(complaint -> lessons.teach(complaint.id(), known.code(), now.by(), now.at()))
                .chain(() -> audit.record(now.by(), "sorting.correct", id, known.code()));
    }
}
