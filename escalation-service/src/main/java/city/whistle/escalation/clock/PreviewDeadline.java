package city.whistle.escalation.clock;

import city.whistle.city.City;
import city.whistle.city.Language;
import city.whistle.contracts.Actor;
import city.whistle.contracts.ClockKind;
import city.whistle.escalation.calendar.Calendars;
import city.whistle.escalation.ladder.Ladder;
import city.whistle.escalation.limit.Chosen;
import city.whistle.escalation.limit.Weight;
import city.whistle.http.InvalidField;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Says when a case would be due, without there being one. */
@ApplicationScoped
public class PreviewDeadline {
    private final City city;
    private final Calendars calendars;

    PreviewDeadline(City city, Calendars calendars) {
        this.city = city;
        this.calendars = calendars;
    }

    /** A deadline as it would be. */
    public record Preview(Chosen chosen, Reckoning reckoning, Ladder ladder, List<String> explanation) {}

    @WithTransaction
    public Uni<Preview> preview(ClockKind kind, Weight weight, Instant from, String unit, Language language) {
        if (city.unit(unit).isEmpty()) {
            throw new InvalidField("unit", "must be the code of a unit of the city");
        }
        if (city.category(weight.category()).isEmpty()) {
            throw new InvalidField("category", "must be the code of a category of the city");
        }
        return calendars
                .current()
                .map(edition ->
                        preview(kind, weight, from, unit, new Explained(new TimeRules(city, edition), language)));
    }

    private record Explained(TimeRules rules, Language language) {}

    private Preview preview(ClockKind kind, Weight weight, Instant from, String unit, Explained as) {
        var rules = as.rules();
        var chosen = rules.choose(kind, weight, 1, from, unit)
                .orElseThrow(() -> new InvalidField("kind", "is no clock that such a case has"));
        var start = LedgerEntry.withLimit(
                Step.STARTED, from, Actor.system("escalation"), chosen.ground().wire(), chosen.limit());
        var reckoning = ClockMath.reckon(List.of(start), rules.calendarOf(unit));
        var ladder = Ladder.of(
                from, reckoning.due().at(), chosen.limit(), reckoning.length(), rules.limits(), rules.calendarOf(unit));
        var words = new Explanation(as.language(), city.zone()).of(reckoning, chosen.ground(), chosen.legalBasis());
        return new Preview(chosen, reckoning, ladder, words);
    }
}
