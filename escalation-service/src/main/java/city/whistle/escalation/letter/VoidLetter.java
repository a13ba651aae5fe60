package city.whistle.escalation.letter;

import city.whistle.access.Caller;
import city.whistle.city.City;
import city.whistle.contracts.DeadlineEvent.LetterIssued;
import city.whistle.contracts.Head;
import city.whistle.contracts.LetterKind;
import city.whistle.contracts.UnitRef;
import city.whistle.contracts.WireName;
import city.whistle.escalation.Ids;
import city.whistle.escalation.letter.ReadLetters.Letter;
import city.whistle.messaging.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Makes a letter void, which keeps its number in the register, and puts another in its place under a new number. */
@ApplicationScoped
public class VoidLetter {
    private static final String VOID = """
            update letter set void_at = ?2, void_by = ?3, void_why = ?4 where id = ?1 and void_at is null
            """;

    /** The same words; where they name the old number, they name the new one. */
    private static final String REISSUE = """
            insert into letter (id, issuer, kind, year, serial, number, case_id, clock_id, to_unit, cc, issued_at,
                                title_zh, title_en, body_zh, body_en, replaces)
            select ?2, issuer, kind, ?3, ?4, ?5, case_id, clock_id, to_unit, cc, ?6, title_zh, title_en,
                   replace(body_zh, number, ?5), replace(body_en, number, ?5), id
            from letter where id = ?1 and void_at is not null
            on conflict (replaces) do nothing
            """;

    private final ReadLetters letters;
    private final LetterRegister register;
    private final Outbox outbox;
    private final Caller caller;
    private final City city;
    private final Clock clock;

    VoidLetter(ReadLetters letters, LetterRegister register, Outbox outbox, Caller caller, City city, Clock clock) {
        this.letters = letters;
        this.register = register;
        this.outbox = outbox;
        this.caller = caller;
        this.city = city;
        this.clock = clock;
    }

    /**
     * Makes it void.
     *
     * @throws LetterState when it is void already
     */
    @WithTransaction
    public Uni<Void> makeVoid(UUID id, String why) {
        return letters.one(id, caller.scope())
                .chain(Panache::getSession)
                .chain(session -> session.createNativeQuery(VOID)
                        .setParameter(1, id)
                        .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(3, caller.login())
                        .setParameter(4, why)
                        .executeUpdate())
                .invoke(changed -> {
                    if (changed == 0) {
                        throw new LetterState("the letter is void already");
                    }
                })
                .replaceWithVoid();
    }

    /**
     * Issues the void letter anew, once.
     *
     * @return the id of the new letter
     * @throws LetterState when it is not void, or has been issued anew before
     */
    @WithTransaction
    public Uni<UUID> reissue(UUID id) {
        var now = clock.instant();
        return letters.one(id, caller.scope())
                .chain(old ->
                        register.take(old.issuer(), old.kind(), year(now)).chain(serial -> write(old, serial, now)));
    }

    private Uni<UUID> write(Letter old, int serial, Instant now) {
        var id = Ids.next();
        var kind = WireName.of(LetterKind.class, old.kind());
        var issuer = city.unit(old.issuer()).orElseThrow(() -> new LetterState("its issuer is no more"));
        var number = LetterNumber.of(city, issuer, kind, year(now), serial);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REISSUE)
                        .setParameter(1, old.id())
                        .setParameter(2, id)
                        .setParameter(3, year(now))
                        .setParameter(4, serial)
                        .setParameter(5, number)
                        .setParameter(6, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .invoke(written -> {
                    if (written == 0) {
                        throw new LetterState("only a void letter is issued anew, and only once");
                    }
                })
                .chain(() -> outbox.append(new LetterIssued(head(old, now), id, number, kind, to(old), old.cc())))
                .replaceWith(id);
    }

    private Head head(Letter old, Instant now) {
        return new Head(old.caseId(), old.caseNumber(), now, city.version(), caller.actor());
    }

    private UnitRef to(Letter old) {
        return city.unitRef(old.to());
    }

    private int year(Instant now) {
        return now.atZone(city.zone()).getYear();
    }
}
