package city.whistle.intake.complaint;

import city.whistle.access.Audit;
import city.whistle.contracts.Actor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives a new complaint its receipt, and has the audit remember it longer than the complaint may live. */
@ApplicationScoped
class IssueReceipt {
    /** The audit's action; its purpose is the receipt. */
    static final String ACTION = "receipt.issued";

    private final ReceiptSeal seal;
    private final Audit audit;

    IssueReceipt(ReceiptSeal seal, Audit audit) {
        this.seal = seal;
        this.audit = audit;
    }

    /** To be called inside the transaction of the filing. */
    Uni<Void> issue(Complaint complaint, Actor by) {
        var sealed = complaint.seal(seal.of(complaint));
        return audit.record(by, ACTION, complaint.id(), written(complaint.number(), sealed));
    }

    /** A receipt in one line: the case's number and the seal. */
    static String written(String number, String seal) {
        return number + " " + seal;
    }
}
