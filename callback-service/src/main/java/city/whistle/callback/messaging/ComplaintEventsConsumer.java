package city.whistle.callback.messaging;

import city.whistle.callback.callback.HaltCallbacks;
import city.whistle.callback.callback.NoteParties;
import city.whistle.callback.callback.TakeAnswer;
import city.whistle.callback.callback.TakeSiteCheck;
import city.whistle.callback.figures.CaseFacts;
import city.whistle.contracts.ComplaintEvent;
import city.whistle.contracts.ComplaintEvent.ComplaintFiled;
import city.whistle.contracts.ComplaintEvent.ComplaintMerged;
import city.whistle.contracts.ComplaintEvent.ComplaintResorted;
import city.whistle.contracts.ComplaintEvent.ComplaintSupplemented;
import city.whistle.contracts.ComplaintEvent.ComplaintUnmerged;
import city.whistle.contracts.ComplaintEvent.ComplaintWithdrawn;
import city.whistle.contracts.ComplaintEvent.ReporterAnswered;
import city.whistle.contracts.Topic;
import city.whistle.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What residents do: it changes the figures, and an answer or a withdrawal ends a callback. */
@ApplicationScoped
public class ComplaintEventsConsumer {
    private final Inbox inbox;
    private final CaseFacts facts;
    private final NoteParties parties;
    private final TakeAnswer answers;
    private final TakeSiteCheck checks;
    private final HaltCallbacks halts;

    ComplaintEventsConsumer(
            Inbox inbox,
            CaseFacts facts,
            NoteParties parties,
            TakeAnswer answers,
            TakeSiteCheck checks,
            HaltCallbacks halts) {
        this.inbox = inbox;
        this.facts = facts;
        this.parties = parties;
        this.answers = answers;
        this.checks = checks;
        this.halts = halts;
    }

    @Incoming("complaints")
    Uni<Void> consume(KafkaRecordBatch<String, String> records) {
        return inbox.receive(Topic.COMPLAINTS, records, this::apply);
    }

    /** The effects of one event; inside a transaction. */
    public Uni<Void> apply(ComplaintEvent event) {
        return facts.note(event).chain(() -> callbacks(event));
    }

    private Uni<Void> callbacks(ComplaintEvent event) {
        return switch (event) {
            case ComplaintFiled e ->
                parties.contactable(e.head().caseId(), e.contactable())
                        .chain(() -> parties.told(e.head().caseId(), e.text()));
            case ReporterAnswered e -> answers.take(e);
            case ComplaintWithdrawn e -> halts.withdrawn(e.head().caseId());
            case ComplaintMerged e -> halts.merged(e.head().caseId());
            case ComplaintUnmerged e -> halts.unmerged(e.head().caseId());
            case ComplaintResorted e -> Uni.createFrom().voidItem();
            case ComplaintSupplemented e -> checks.take(e);
        };
    }
}
