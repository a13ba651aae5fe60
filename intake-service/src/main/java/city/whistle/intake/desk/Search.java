package city.whistle.intake.desk;

import city.whistle.contracts.Tier;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff look for; null looks at everything.
 *
 * @param phone a caller's number
 * @param text part of number, title or text
 * @param grid a grid's code, or the first digits of it: a community's, a subdistrict's, a district's
 * @param before the last id of the page before
 */
public record Search(
        @Nullable String phone,
        @Nullable String text,
        @Nullable String category,
        @Nullable Tier tier,
        @Nullable String grid,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID before,
        int limit) {}
