package city.whistle.intake.desk;

import city.whistle.access.Caller;
import city.whistle.intake.Faults;
import city.whistle.intake.complaint.Complaint;
import city.whistle.intake.complaint.Occasions;
import city.whistle.intake.complaint.Repeats;
import city.whistle.intake.reporter.Discretion;
import city.whistle.intake.tracking.Chronicle;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Staff add to a complaint what its reporter told them: the timeline has it, and everybody who works on it hears of it. */
@ApplicationScoped
public class AddToComplaint {
    private static final int MAX_TEXT = 4000;

    private final Desk desk;
    private final Repeats repeats;
    private final Chronicle chronicle;
    private final Occasions occasions;
    private final Caller caller;

    AddToComplaint(Desk desk, Repeats repeats, Chronicle chronicle, Occasions occasions, Caller caller) {
        this.desk = desk;
        this.repeats = repeats;
        this.chronicle = chronicle;
        this.occasions = occasions;
        this.caller = caller;
    }

    /**
     * Adds once for each key; the case's number.
     *
     * @param key the client's {@code Idempotency-Key}
     */
    @WithTransaction
    public Uni<String> add(UUID id, @Nullable String text, @Nullable String key) {
        var faults = new Faults();
        faults.text("text", text, MAX_TEXT);
        faults.refuse();
        var words = String.valueOf(text).strip();
        var request = new Repeats.Request(key, caller.actor(), words);
        return desk.open(id)
                .call(desk::refuseIfOver)
                .chain(complaint ->
                        repeats.once("addition/" + id, request, String.class, () -> tell(complaint, words)));
    }

    private Uni<String> tell(Complaint complaint, String words) {
        var masked = new Discretion().mask("text", words);
        return chronicle
                .tell(complaint.supplement(masked, List.of(), null, occasions.now(caller.actor())))
                .replaceWith(complaint.number());
    }
}
