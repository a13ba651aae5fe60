package city.whistle.callback.callback;

import city.whistle.access.Caller;
import city.whistle.access.contact.ContactLooks;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** An agent needs the resident's number for a call that is open; each look is on record here and in the vault. */
@ApplicationScoped
public class LookUpContact {
    private final VisibleCallbacks visible;
    private final Contacts contacts;
    private final SameResident sameResident;
    private final ContactLooks looks;
    private final Caller caller;

    LookUpContact(
            VisibleCallbacks visible, Contacts contacts, SameResident sameResident, ContactLooks looks, Caller caller) {
        this.visible = visible;
        this.contacts = contacts;
        this.sameResident = sameResident;
        this.looks = looks;
        this.caller = caller;
    }

    /** How to reach the resident, and what else to ask in the same call. */
    public record Found(Contacts.Contact contact, List<Callback> others) {}

    /** The vault is asked after the look is on record, and outside of the transaction. */
    public Uni<Found> lookUp(UUID caseId) {
        var purpose = "callback by " + caller.login();
        return Panache.withTransaction(() -> visible.latest(caseId)
                        .invoke(LookUpContact::mustBeOpen)
                        .call(() -> looks.record(caller.actor(), caseId, purpose)))
                .chain(() -> contacts.of(caseId, purpose))
                .chain(this::withOthers);
    }

    private Uni<Found> withOthers(Contacts.Contact contact) {
        var cases = contact.others();
        return cases == null || cases.isEmpty()
                ? Uni.createFrom().item(new Found(contact, List.of()))
                : Panache.withTransaction(() -> sameResident.take(cases)).map(others -> new Found(contact, others));
    }

    private static void mustBeOpen(Callback callback) {
        if (!callback.is(CallbackState.OPEN)) {
            throw new CallbackNotOpen(callback);
        }
    }
}
