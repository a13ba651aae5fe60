package city.whistle.dispatch.ticket;

import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import org.jspecify.annotations.Nullable;

/** What a dispatcher makes of a case; null keeps what the sorter made of it. */
public record Sorted(
        @Nullable Tier tier,
        @Nullable Urgency urgency,
        @Nullable String category) {}
