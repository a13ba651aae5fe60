package city.whistle.intake.hotline;

import city.whistle.access.Caller;
import city.whistle.intake.complaint.FileComplaint;
import city.whistle.intake.complaint.Filed;
import city.whistle.intake.complaint.Filing;
import city.whistle.intake.sorting.model.Lessons;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files what a caller says, and notes with the call which case came of it. */
@ApplicationScoped
public class FileFromCall {
    private final FileComplaint complaints;
    private final Calls calls;
    private final Lessons lessons;
    private final Caller caller;

    FileFromCall(FileComplaint complaints, Calls calls, Lessons lessons, Caller caller) {
        this.complaints = complaints;
        this.calls = calls;
        this.lessons = lessons;
        this.caller = caller;
    }

    /**
     * Files, once for each key.
     *
     * @param call the call it was said in; null when the operator's telephone is not connected with the desk
     */
    @WithTransaction
    public Uni<Filed> file(@Nullable UUID call, Filing filing, @Nullable String key) {
        var filed = complaints.file(filing, caller.actor(), key).call(made -> teach(made, filing.category()));
        return call == null
                ? filed
                : filed.call(made -> calls.openOf(caller.login(), call).invoke(open -> open.filed(made.id())));
    }

    /** Who corrects the sorter teaches it. */
    private Uni<Void> teach(Filed filed, @Nullable String category) {
        return category == null
                ? Uni.createFrom().voidItem()
                : lessons.teach(filed.id(), category, caller.actor(), filed.filedAt());
    }
}
