package city.whistle.callback.invitation;

import city.whistle.callback.callback.ContactUnknown;
import city.whistle.callback.callback.Contacts;
import city.whistle.callback.callback.Contacts.Contact;
import city.whistle.callback.invitation.Invitations.Asked;
import city.whistle.city.City;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Tells residents by message that they may answer, and reminds them once; never at night. What cannot be sent now, or
 * looked up, is tried again; the call comes all the same.
 */
@ApplicationScoped
class InviteResidents {
    private static final Logger LOG = Logger.getLogger(InviteResidents.class);
    private static final String PURPOSE = "callback by message";
    private static final int REMINDED_AT_ONCE = 20;

    /** Who was not told within this is called by now. */
    private static final Duration WORTH_TELLING = Duration.ofDays(2);

    private final Invitations invitations;
    private final Contacts contacts;
    private final TellResident telling;
    private final City city;
    private final Clock clock;
    private final InvitationConfig config;

    InviteResidents(
            Invitations invitations,
            Contacts contacts,
            TellResident telling,
            City city,
            Clock clock,
            InvitationConfig config) {
        this.invitations = invitations;
        this.contacts = contacts;
        this.telling = telling;
        this.city = city;
        this.clock = clock;
        this.config = config;
    }

    @Scheduled(every = "{whistle.callback.invitations.every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> tell() {
        var night =
                city.quietHours().contains(clock.instant().atZone(city.zone()).toLocalTime());
        return night || !telling.isSetUp() ? nothing() : invite().chain(this::remindSilent);
    }

    private Uni<Void> invite() {
        return Panache.withSession(() -> invitations.untold(clock.instant().minus(WORTH_TELLING)))
                .chain(untold -> Multi.createFrom()
                        .iterable(untold)
                        .onItem()
                        .transformToUniAndConcatenate(asked -> apart(() -> invite(asked)))
                        .onItem()
                        .ignoreAsUni());
    }

    private Uni<Void> remindSilent() {
        var until = clock.instant().minus(config.remindAfter());
        return apart(() -> invitations
                .silent(until, REMINDED_AT_ONCE)
                .chain(silent -> Multi.createFrom()
                        .iterable(silent)
                        .onItem()
                        .transformToUniAndConcatenate(this::remind)
                        .onItem()
                        .ignoreAsUni()));
    }

    /** In a transaction of its own: what goes wrong with one concerns no other. */
    private static Uni<Void> apart(Supplier<Uni<Void>> work) {
        return Panache.withTransaction(work)
                .onFailure()
                .invoke(failure -> LOG.infof("a resident is told later: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> invite(Asked asked) {
        return invitations.claim(List.of(asked.caseId())).chain(claimed -> claimed == 0 ? nothing() : reach(asked));
    }

    private Uni<Void> reach(Asked asked) {
        return contacts.of(asked.caseId(), PURPOSE)
                .chain(contact -> send(asked, contact))
                .onFailure(ContactUnknown.class)
                .recoverWithNull();
    }

    /** The other cases of the same resident are told of by the same message. */
    private Uni<Void> send(Asked asked, Contact contact) {
        var id = UUID.randomUUID();
        var cases = new ArrayList<UUID>(Objects.requireNonNullElse(contact.others(), List.of()));
        return invitations
                .claim(cases)
                .invoke(() -> cases.add(asked.caseId()))
                .chain(() -> telling.tell(asked, contact, id))
                .chain(sent -> sent ? invitations.told(id, cases, clock.instant()) : nothing());
    }

    private Uni<Void> remind(UUID id) {
        return invitations
                .of(id)
                .chain(all -> all.stream()
                        .filter(Asked::isOpen)
                        .findFirst()
                        .map(asked -> contacts.of(asked.caseId(), PURPOSE)
                                .chain(contact -> telling.tell(asked, contact, id))
                                .onFailure(ContactUnknown.class)
                                .recoverWithItem(false)
                                .chain(() -> invitations.reminded(id, clock.instant())))
                        .orElseGet(InviteResidents::nothing));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
