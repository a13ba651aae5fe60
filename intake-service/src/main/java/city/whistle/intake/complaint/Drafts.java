package city.whistle.intake.complaint;

import city.whistle.city.City;
import city.whistle.contracts.Actor;
import city.whistle.contracts.Attachment;
import city.whistle.contracts.Canary;
import city.whistle.contracts.Place;
import city.whistle.intake.reporter.Vault;
import city.whistle.intake.sorting.Guess;
import city.whistle.intake.sorting.SortComplaint;
import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Makes of a filing what it needs to be a complaint: sorting, number, time. */
@ApplicationScoped
public class Drafts {
    private final SortComplaint sorting;
    private final Neighbourhood neighbourhood;
    private final Vault vault;
    private final City city;
    private final Clock clock;
    private final SortingTally tally;

    Drafts(
            SortComplaint sorting,
            Neighbourhood neighbourhood,
            Vault vault,
            City city,
            Clock clock,
            SortingTally tally) {
        this.sorting = sorting;
        this.neighbourhood = neighbourhood;
        this.vault = vault;
        this.city = city;
        this.clock = clock;
        this.tally = tally;
    }

    /** A draft, and what it resembles. */
    record Drawn(Draft draft, List<Similar> similar) {}

    /** Ids carry their time, so that rows lie in the order they came in, and the mark of canaries. */
    UUID newId(Actor by) {
        var id = UuidCreator.getTimeOrderedEpoch(clock.instant());
        return Canary.UNIT.equals(by.unit()) ? Canary.mark(id) : id;
    }

    Uni<Drawn> draw(UUID id, Filing filing, Place place, List<Attachment> attachments, Actor by) {
        var title = filing.title();
        var guess = sorting.guess(title, filing.words(), filing.category());
        var words = title == null ? filing.words() : title + " " + filing.words();
        return neighbourhood
                .around(guess.category(), place, words, vault.hashOf(filing.phone()))
                .map(around -> new Drawn(
                        draft(new Source(id, filing, place, attachments, by), guess, around), around.similar()));
    }

    private record Source(UUID id, Filing filing, Place place, List<Attachment> attachments, Actor by) {}

    private Draft draft(Source source, Guess guess, Surroundings around) {
        var filing = source.filing();
        var sorted = sorting.sort(
                guess,
                filing.title(),
                filing.words(),
                new SortComplaint.Circumstances(source.place(), filing.channel(), around.earlier(), around.nearby()));
        tally.sorted(sorted);
        var now = clock.instant();
        return new Draft(
                source.id(),
                CaseNumber.of(LocalDate.ofInstant(now, city.zone()), around.serial()),
                filing,
                source.place(),
                sorted,
                source.attachments(),
                new Occasion(now, city.version(), source.by()));
    }
}
