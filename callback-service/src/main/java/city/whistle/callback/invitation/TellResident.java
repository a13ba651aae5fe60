package city.whistle.callback.invitation;

import city.whistle.callback.callback.Contacts.Contact;
import city.whistle.callback.invitation.Invitations.Asked;
import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.city.Unit;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The message itself, in the city's first language: nobody knows which one the resident reads. */
@ApplicationScoped
class TellResident {
    private final Messenger messenger;
    private final Links links;
    private final City city;

    TellResident(Messenger messenger, Links links, City city) {
        this.messenger = messenger;
        this.links = links;
        this.city = city;
    }

    /** Whether there is any way to tell. */
    boolean isSetUp() {
        return messenger.isSetUp();
    }

    /** Sends it; false when the resident cannot be told. */
    Uni<Boolean> tell(Asked asked, Contact contact, UUID invitation) {
        return messenger.send(
                contact,
                fill("callback.link.subject", asked, invitation),
                fill("callback.link", asked, invitation),
                invitation.toString());
    }

    private String fill(String template, Asked asked, UUID invitation) {
        var unit = city.unit(asked.unit()).map(Unit::name).map(name -> name.in(Language.ZH));
        return city.template(template)
                .in(Language.ZH)
                .replace("{number}", asked.number())
                .replace("{unit}", unit.orElse(asked.unit()))
                .replace("{link}", links.to(invitation));
    }
}
