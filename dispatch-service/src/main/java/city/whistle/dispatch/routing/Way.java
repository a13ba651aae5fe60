package city.whistle.dispatch.routing;

import city.whistle.city.RouteDecision;
import city.whistle.city.Unit;
import city.whistle.contracts.UnitRef;
import io.quarkus.qute.TemplateData;
import java.util.List;
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
        @Nullable UnitRef lead,
        List<UnitRef> coHandlers,
        @Nullable String failure) {
    /** The way that was decided on. */
    public static Way of(RouteDecision decision) {
        var lead = decision.lead();
        return new Way(
                decision.taken().rule(),
                decision.taken().reason(),
                lead == null ? null : lead.ref(),
                decision.coHandlers().stream().map(Unit::ref).toList(),
                decision.failure());
    }

    /** Whether it ends at the same units, whichever rule led there. */
    boolean endsWhere(Way other) {
        return java.util.Objects.equals(lead, other.lead)
                && coHandlers.equals(other.coHandlers)
                && (failure == null) == (other.failure == null);
    }

    /** Whether that unit leads. */
    boolean leadsTo(@Nullable UnitRef unit) {
        return lead != null && unit != null && lead.unit().equals(unit.unit());
    }
}
