package city.whistle.dispatch.ticket;

import city.whistle.contracts.DoneReason;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lead reports its work done. */
@ApplicationScoped
public class FinishWork {
    /** Where nothing was changed there is nothing to photograph: the finding must carry it. */
    private static final Set<DoneReason> WITHOUT_EVIDENCE =
            EnumSet.of(DoneReason.EXPLAINED, DoneReason.NOT_TRUE, DoneReason.OUT_OF_DUTY);

    private final Desk desk;

    FinishWork(Desk desk) {
        this.desk = desk;
    }

    /** What a client says of its work, not yet checked. */
    public record Claim(
            @Nullable String finding,
            @Nullable String action,
            @Nullable DoneReason reason,
            @Nullable List<@Nullable String> evidence,
            boolean contacted,
            @Nullable String coHandlersMissing) {}

    /** Takes the report if it says all that a report must. */
    @WithTransaction
    public Uni<TicketView> finish(Order order, Claim claim) {
        return desk.act(order, (situation, deed) -> situation.ticket().done(report(claim, situation), deed));
    }

    static DoneReport report(Claim claim, Situation situation) {
        var ticket = situation.ticket();
        var fields = new Fields();
        var finding = fields.text("finding", claim.finding(), Fields.TEXT);
        var action = fields.text("action", claim.action(), Fields.TEXT);
        var reason = fields.required("reason", claim.reason());
        var evidence = fields.attachments("evidence", claim.evidence());
        var missing = fields.optional("coHandlersMissing", claim.coHandlersMissing(), Fields.TEXT);
        if (reason != null && evidence.isEmpty() && !WITHOUT_EVIDENCE.contains(reason)) {
            fields.wrong("evidence", Guard.EVIDENCE_GIVEN.words());
        }
        var inTouch = claim.contacted() || ticket.handling().contactedAt() != null;
        if (!inTouch && ticket.matter().contactable()) {
            fields.wrong("contacted", Guard.CONTACTED.words());
        }
        fields.check();
        var outstanding = ticket.handling().outstanding();
        if (missing == null && !outstanding.isEmpty()) {
            var why = Guard.CO_HANDLERS_IN.words() + "; outstanding: " + String.join(", ", outstanding);
            throw ActionNotAllowed.because(Guard.CO_HANDLERS_IN, why, situation, TicketAction.DONE);
        }
        return new DoneReport(
                finding, action, java.util.Objects.requireNonNull(reason), evidence, claim.contacted(), missing);
    }
}
