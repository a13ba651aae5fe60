package city.whistle.dispatch.routing;

import city.whistle.city.RouteDecision;
import city.whistle.city.Unit;
import city.whistle.contracts.UnitRef;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a case would go, and by which rule.
 *
 * @param lead null when it would go to nobody, and so to triage
 * @param failure why a rule could not be evaluated
 */
@TemplateData
public record Way(
        String rule,
        String reason,
        String reasonEn,
        @Nullable UnitRef lead,
        List<UnitRef> coHandlers,
        @Nullable String failure) {
    /** The way that was decided on. */
    public static Way of(RouteDecision decision) {
        var lead = decision.lead();
        return new Way(
                decision.rule(),
                decision.reason().zh(),
                decision.reason().en(),
                lead == null ? null : lead.ref(),
                decision.coHandlers().stream().map(Unit::ref).toList(),
                decision.failure());
    }

    /** Whether it ends at the same units, whatever they are called and whichever rule led there. */
    boolean endsWhere(Way other) {
        return units().equals(other.units()) && (failure == null) == (other.failure == null);
    }

    /** The lead's code, or none, and then the co-handlers'. */
    private List<String> units() {
        return Stream.concat(
                        Stream.of(lead == null ? "" : lead.unit()),
                        coHandlers.stream().map(UnitRef::unit))
                .toList();
    }

    /** Whether that unit leads. */
    boolean leadsTo(@Nullable UnitRef unit) {
        return lead != null && unit != null && lead.unit().equals(unit.unit());
    }
}
