package city.whistle.callback.callback;

import city.whistle.access.Audit;
import city.whistle.access.Caller;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** An agent needs the resident's number for a call that is open; each look is on record here and in the vault. */
@ApplicationScoped
public class LookUpContact {
    private final VisibleCallbacks visible;
    private final Contacts contacts;
    private final Audit audit;
    private final Caller caller;

    LookUpContact(VisibleCallbacks visible, Contacts contacts, Audit audit, Caller caller) {
        this.visible = visible;
        this.contacts = contacts;
        this.audit = audit;
        this.caller = caller;
    }

    /** The vault is asked after the look is on record, and outside of the transaction. */
    public Uni<Contacts.Contact> lookUp(UUID caseId) {
        var purpose = "callback by " + caller.login();
        return Panache.withTransaction(() -> visible.latest(caseId)
                        .invoke(LookUpContact::mustBeOpen)
                        .call(() -> audit.record(caller.actor(), "contact.read", caseId, purpose)))
                .chain(() -> contacts.of(caseId, purpose));
    }

    private static void mustBeOpen(Callback callback) {
        if (!callback.is(CallbackState.OPEN)) {
            throw new CallbackNotOpen(callback);
        }
    }
}
