package city.whistle.escalation.clock.web;

import city.whistle.escalation.Onlooker;
import city.whistle.escalation.clock.CaseFacts;
import city.whistle.escalation.clock.ReadClocks;
import city.whistle.escalation.ladder.ReadEscalations;
import city.whistle.escalation.letter.ReadLetters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Reads one case for its page, one thing after the other; what is out of scope is not found. */
@RequestScoped
class GatherCase {
    private static final int MOST = 200;

    private final ReadClocks clocks;
    private final CaseFacts facts;
    private final ReadEscalations escalations;
    private final ReadLetters letters;
    private final GatherByHand byHand;
    private final Onlooker onlooker;

    GatherCase(
            ReadClocks clocks,
            CaseFacts facts,
            ReadEscalations escalations,
            ReadLetters letters,
            GatherByHand byHand,
            Onlooker onlooker) {
        this.clocks = clocks;
        this.facts = facts;
        this.escalations = escalations;
        this.letters = letters;
        this.byHand = byHand;
        this.onlooker = onlooker;
    }

    Uni<Gathered> gather(UUID id) {
        return clocks.read(id)
                .chain(found -> facts.of(id).map(known -> new Gathered(known, found)))
                .chain(found -> steps(id, found))
                .chain(found -> letters(id, found))
                .chain(found -> byHand.gather(id).map(found::with));
    }

    private Uni<Gathered> steps(UUID id, Gathered gathered) {
        var filter = new ReadEscalations.Filter(id, null, null, null);
        return escalations.page(filter, onlooker.scope(), MOST, null).map(page -> gathered.withSteps(page.items()));
    }

    private Uni<Gathered> letters(UUID id, Gathered gathered) {
        return letters.page(id, onlooker.scope(), MOST, null).map(page -> gathered.withLetters(page.items()));
    }
}
