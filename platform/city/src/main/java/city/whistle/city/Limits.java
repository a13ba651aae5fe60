package city.whistle.city;

import city.whistle.contracts.ClockKind;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.util.Map;
import java.util.Optional;

/**
 * All lengths of time of {@code limits.yaml}.
 *
 * @param byTier clock limits of each tier; a kind that is absent has no clock
 * @param byUrgency completion limit of urgent and emergency cases, and their triage limit
 * @param dueSoonFraction share of the limit that is left when due soon is told, 0–1
 * @param dueSoonAtLeast least warning for day limits
 * @param grace from first to second overdue
 * @param bulletin from second overdue to the bulletin list
 */
public record Limits(
        Map<Tier, Map<ClockKind, Limit>> byTier,
        Map<Urgency, Map<ClockKind, Limit>> byUrgency,
        Map<Tier, Extension> extensions,
        Map<Tier, Suspension> suspensions,
        Limit returnWithin,
        double dueSoonFraction,
        Limit dueSoonAtLeast,
        Limit grace,
        Limit bulletin,
        Rework rework,
        CallbackLimits callback,
        int handOversBeforeRaise,
        int reworksBeforeRaise) {

    /** How often and by how much a limit may be extended. */
    public record Extension(int times, Limit atMost) {}

    /** How often and for how long a ticket may be suspended. */
    public record Suspension(int times, Limit atMost) {}

    /** The limit of a rework: a fraction of the tier's, at least so long; after {@code beforeReview} reworks a supervisor decides. */
    public record Rework(double fraction, Limit atLeast, int beforeReview) {}

    /** When the first call is due after done, how long between attempts, and how many there are. */
    public record CallbackLimits(Limit due, Limit retry, int attempts) {}

    /** The limit of a clock for a tier, if that tier has such a clock. */
    public Optional<Limit> of(Tier tier, ClockKind kind) {
        return Optional.ofNullable(byTier.getOrDefault(tier, Map.of()).get(kind));
    }

    /** The limit an urgency sets for a clock, over the tier's. */
    public Optional<Limit> of(Urgency urgency, ClockKind kind) {
        return Optional.ofNullable(byUrgency.getOrDefault(urgency, Map.of()).get(kind));
    }
}
