package city.whistle.intake.tracking;

import city.whistle.contracts.Attachment;
import city.whistle.intake.Faults;
import city.whistle.intake.attachment.Uploads;
import city.whistle.intake.complaint.NotInThisState;
import city.whistle.intake.complaint.Occasions;
import city.whistle.intake.complaint.Repeats;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The resident adds something to a case that is not over. */
@ApplicationScoped
public class SupplementCase {
    private static final int MAX_TEXT = 4000;

    private final Cases cases;
    private final Uploads uploads;
    private final Repeats repeats;
    private final Chronicle chronicle;
    private final Occasions occasions;

    SupplementCase(Cases cases, Uploads uploads, Repeats repeats, Chronicle chronicle, Occasions occasions) {
        this.cases = cases;
        this.uploads = uploads;
        this.repeats = repeats;
        this.chronicle = chronicle;
        this.occasions = occasions;
    }

    /** What is added. */
    public record Supplement(
            @Nullable String text, @Nullable List<String> attachments) {
        List<String> ids() {
            return attachments == null ? List.of() : attachments;
        }
    }

    /** Adds once, however often the request is repeated under its key. */
    @WithTransaction
    public Uni<Boolean> supplement(CaseKey key, Supplement supplement, Repeats.Request request) {
        var faults = new Faults();
        faults.text("text", supplement.text(), MAX_TEXT);
        uploads.check(faults, supplement.ids());
        faults.refuse();
        return cases.open(key)
                .chain(known -> repeats.once(
                        "supplement/" + key.number(), request, Boolean.class, () -> add(known, supplement, request)));
    }

    private Uni<Boolean> add(Cases.Known known, Supplement supplement, Repeats.Request request) {
        var complaint = known.complaint();
        if (known.standing().state().isOver()) {
            throw new NotInThisState(
                    complaint.number(), known.standing().state().wire());
        }
        return uploads.claim(supplement.ids(), complaint.id())
                .chain(attachments -> tell(known, supplement, attachments, request))
                .replaceWith(true);
    }

    private Uni<Void> tell(
            Cases.Known known, Supplement supplement, List<Attachment> attachments, Repeats.Request request) {
        var words = String.valueOf(supplement.text()).strip();
        return chronicle.tell(known.complaint().supplement(words, attachments, null, occasions.now(request.by())));
    }
}
