package city.whistle.dispatch.canned;

import city.whistle.access.Audit;
import city.whistle.contracts.Actor;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.http.Idempotency;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit's head keeps its texts; everybody of the unit may use them. */
@ApplicationScoped
public class KeepTexts {
    private static final int LONGEST = 1000;
    private static final int MOST = 50;

    private final Idempotency idempotency;
    private final Clock clock;
    private final Audit audit;

    KeepTexts(Idempotency idempotency, Clock clock, Audit audit) {
        this.idempotency = idempotency;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * What a text shall be.
     *
     * @param unit may be left out by who has only one
     */
    public record Wish(
            @Nullable String title,
            @Nullable String text,
            @Nullable String unit) {}

    /** The texts of the person's units. */
    @WithSession
    public Uni<List<CannedText>> list(Hand hand) {
        return hand.units().isEmpty() ? Uni.createFrom().item(List.of()) : of(hand.units());
    }

    private static Uni<List<CannedText>> of(java.util.Collection<String> units) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from CannedText where unit in (?1) order by unit, title, id", CannedText.class)
                        .setParameter(1, units)
                        .getResultList());
    }

    /** Adds a text and gives its id; {@code key} makes it safe to ask again. */
    @WithTransaction
    public Uni<UUID> add(Hand hand, @Nullable String key, Wish wish) {
        return idempotency.once("canned-texts/" + hand.login(), key, wish, UUID.class, () -> fresh(hand, wish));
    }

    private Uni<UUID> fresh(Hand hand, Wish wish) {
        var fields = new Fields();
        var text = new CannedText(UUID.randomUUID(), unit(fields, hand, wish.unit()));
        say(text, fields, wish, hand);
        return of(List.of(text.unit()))
                .invoke(all -> refuseTooMany(all.size()))
                .chain(Panache::getSession)
                .chain(session -> session.persist(text).chain(session::flush))
                .call(() -> record(hand, "canned-text.added", text))
                .replaceWith(text.id());
    }

    private static String unit(Fields fields, Hand hand, @Nullable String wanted) {
        var only = wanted == null && hand.units().size() == 1
                ? hand.units().iterator().next()
                : wanted;
        var unit = fields.text("unit", only, Fields.WORD);
        if (!unit.isEmpty() && !hand.units().contains(unit)) {
            fields.wrong("unit", "must be a unit of yours");
        }
        return unit;
    }

    /** One text of the person's units. */
    @WithSession
    public Uni<CannedText> show(UUID id, Hand hand) {
        return find(id, hand);
    }

    /** Changes a text. */
    @WithTransaction
    public Uni<CannedText> change(UUID id, Hand hand, Wish wish) {
        return find(id, hand)
                .invoke(text -> say(text, new Fields(), wish, hand))
                .call(text -> record(hand, "canned-text.changed", text));
    }

    /** Takes a text away. */
    @WithTransaction
    public Uni<Void> remove(UUID id, Hand hand) {
        return find(id, hand)
                .call(text -> record(hand, "canned-text.removed", text))
                .chain(text -> Panache.getSession().chain(session -> session.remove(text)));
    }

    private Uni<Void> record(Hand hand, String action, CannedText text) {
        return audit.record(Actor.staff(hand.login(), text.unit()), action, text.id(), text.title());
    }

    private void say(CannedText text, Fields fields, Wish wish, Hand hand) {
        var title = fields.text("title", wish.title(), Fields.WORD);
        var words = fields.text("text", wish.text(), LONGEST);
        fields.check();
        text.say(title, words, hand.login(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Uni<CannedText> find(UUID id, Hand hand) {
        return Panache.getSession()
                .chain(session -> session.find(CannedText.class, id))
                .map(text -> own(text, hand));
    }

    private static CannedText own(@Nullable CannedText text, Hand hand) {
        if (text == null || !hand.units().contains(text.unit())) {
            throw new CannedTextNotFound();
        }
        return text;
    }

    private static void refuseTooMany(int there) {
        if (there >= MOST) {
            throw new TooManyTexts(MOST);
        }
    }
}
