package city.whistle.escalation.limit;

import city.whistle.contracts.Limit;
import city.whistle.contracts.WireName;
import org.jspecify.annotations.Nullable;

/**
 * The limit that holds, and why.
 *
 * @param legalBasis the statute, where one sets a longer limit than the city would
 */
public record Chosen(Limit limit, Ground ground, @Nullable String legalBasis) {

    /** What a limit rests on. */
    public enum Ground implements WireName {
        TIER,
        URGENCY,
        CATEGORY,
        STATUTE,
        REWORK
    }

    Chosen(Limit limit, Ground ground) {
        this(limit, ground, null);
    }
}
