package city.whistle.callback.invitation;

import city.whistle.callback.callback.Contacts.Contact;
import io.smallrye.mutiny.Uni;

/** Carries a message to a resident, by the ways this installation has. */
public interface Messenger {
    /** Whether there is any way at all. */
    boolean isSetUp();

    /**
     * Sends it; false when the resident cannot be reached that way.
     *
     * @param id the same at each try, so that a gateway can tell a repetition
     */
    Uni<Boolean> send(Contact to, String subject, String text, String id);
}
