package city.whistle.contracts;

import org.jspecify.annotations.Nullable;

/**
 * What a resident said when called back, or on the tracking page.
 *
 * @param contacted was the unit in touch? null when not asked
 * @param truthful is what the unit reports true? null when not asked
 */
public record Answer(
        @Nullable Boolean contacted,
        @Nullable Boolean truthful,
        boolean solved,
        Satisfaction satisfaction,
        @Nullable String remark) {}
