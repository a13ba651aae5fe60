package city.whistle.intake.complaint;

import city.whistle.intake.reporter.Vault;
import city.whistle.intake.sorting.model.ShadowSortings;
import city.whistle.messaging.Outbox;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All complaints; what is told of them goes out with the change itself. */
@ApplicationScoped
public class Complaints implements PanacheRepositoryBase<Complaint, UUID> {
    private final Vault vault;
    private final ShadowSortings shadow;
    private final IssueReceipt receipts;
    private final Outbox outbox;

    Complaints(Vault vault, ShadowSortings shadow, IssueReceipt receipts, Outbox outbox) {
        this.vault = vault;
        this.shadow = shadow;
        this.receipts = receipts;
        this.outbox = outbox;
    }

    /** The complaint of that id. */
    public Uni<@Nullable Complaint> byId(UUID id) {
        return find("id", id).firstResult();
    }

    /** The complaint a resident's number stands for. */
    public Uni<@Nullable Complaint> byNumber(String number) {
        return find("number", number).firstResult();
    }

    /** The same, and nobody else can change it until the transaction ends. */
    public Uni<@Nullable Complaint> lockedByNumber(String number) {
        return find("number", number).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    /** The complaint another system handed over, as {@code system:id}. */
    public Uni<@Nullable Complaint> byExternal(String external) {
        return find("external", external).firstResult();
    }

    /** A complaint that nobody else can change until the transaction ends. */
    public Uni<@Nullable Complaint> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    /** Locks complaints, always in the same order, so that no two callers wait for each other. */
    public Uni<List<Complaint>> locked(List<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The complaints filed last. */
    public Uni<List<Complaint>> latest(int count) {
        return find("order by id desc").page(0, count).list();
    }

    /** How many complaints are handled as part of that one. */
    public Uni<Long> countMergedInto(UUID id) {
        return count("mergedInto", id);
    }

    /**
     * Enters a new complaint and, in the vault, its reporter; tells of the one and never of the other.
     *
     * @param originals the texts in which something was masked, by field
     */
    Uni<Complaint> enter(Draft draft, Map<String, String> originals) {
        var occasion = draft.occasion();
        var reporter = draft.filing().reporter();
        return persist(new Complaint(draft))
                .call(complaint -> receipts.issue(complaint, occasion.by()))
                .call(complaint -> vault.keep(complaint.id(), reporter, originals, occasion.at()))
                .call(complaint -> shadow.note(complaint.id(), complaint.title(), complaint.text()))
                .call(complaint -> outbox.append(complaint.filed(occasion.by())));
    }
}
