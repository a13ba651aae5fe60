package city.whistle.intake.tracking;

import city.whistle.contracts.Answer;
import city.whistle.contracts.ComplaintEvent;
import city.whistle.intake.reporter.Discretion;
import city.whistle.intake.reporter.Vault;
import city.whistle.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells what happened to a complaint: to the other services, and at once to the resident's own timeline; with stars for
 * what tells who somebody is.
 */
@ApplicationScoped
public class Chronicle {
    private final Outbox outbox;
    private final FollowCase follow;
    private final Vault vault;

    Chronicle(Outbox outbox, FollowCase follow, Vault vault) {
        this.outbox = outbox;
        this.follow = follow;
        this.vault = vault;
    }

    /** To be called in the transaction in which it happened. */
    public Uni<Void> tell(ComplaintEvent event) {
        var discretion = new Discretion();
        var masked = masked(event, discretion);
        var head = event.head();
        return vault.keepWords(head.caseId(), discretion.originals(), head.at())
                .chain(() -> outbox.append(masked))
                .chain(() -> follow.follow(masked));
    }

    private static ComplaintEvent masked(ComplaintEvent event, Discretion discretion) {
        return switch (event) {
            case ComplaintEvent.ComplaintSupplemented e ->
                new ComplaintEvent.ComplaintSupplemented(
                        e.head(), discretion.mask("supplement", e.text()), e.attachments(), e.siteCheck());
            case ComplaintEvent.ComplaintWithdrawn e ->
                new ComplaintEvent.ComplaintWithdrawn(e.head(), discretion.maskAny("reason", e.reason()));
            case ComplaintEvent.ReporterAnswered e ->
                new ComplaintEvent.ReporterAnswered(e.head(), e.cycle(), masked(e.answer(), discretion));
            case ComplaintEvent.ComplaintFiled e -> e;
            case ComplaintEvent.ComplaintMerged e -> e;
            case ComplaintEvent.ComplaintUnmerged e -> e;
            case ComplaintEvent.ComplaintResorted e -> e;
        };
    }

    private static Answer masked(Answer answer, Discretion discretion) {
        return new Answer(
                answer.contacted(),
                answer.truthful(),
                answer.solved(),
                answer.satisfaction(),
                discretion.maskAny("remark", answer.remark()));
    }
}
