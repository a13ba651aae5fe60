package city.whistle.callback.promise;

import city.whistle.callback.figures.Rate;
import city.whistle.contracts.WireName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of a promise, as everybody is told. */
public enum Standing implements WireName {
    OPEN,
    KEPT,
    NOT_KEPT,
    /** It is due, and made of too few cases to be told. */
    TOO_FEW,
    WITHDRAWN,
    REPLACED;

    /**
     * What is known of the way to it.
     *
     * @param rate what was counted; null for a milestone, and when there are too few cases
     * @param reachedOn the day the unit reported a milestone as reached
     */
    record Way(@Nullable Rate rate, @Nullable LocalDate reachedOn) {}

    static Standing of(Promise promise, Way way, LocalDate today) {
        return switch (promise.state()) {
            case WITHDRAWN -> WITHDRAWN;
            case REPLACED -> REPLACED;
            case PROPOSED, PUBLISHED, REFUSED -> of(promise.pledge(), way, today);
        };
    }

    static Standing of(Pledge pledge, Way way, LocalDate today) {
        boolean over = today.isAfter(pledge.due());
        if (!pledge.measure().isCounted()) {
            var reached = way.reachedOn();
            boolean inTime = reached != null && !reached.isAfter(pledge.due());
            return inTime ? KEPT : over ? NOT_KEPT : OPEN;
        }
        if (!over) {
            return OPEN;
        }
        var rate = way.rate() == null ? null : way.rate().rate();
        return rate == null ? TOO_FEW : meets(pledge, rate) ? KEPT : NOT_KEPT;
    }

    /** Judged by the rate as it is shown, with two decimals of a per cent. */
    private static boolean meets(Pledge pledge, BigDecimal rate) {
        var target = Objects.requireNonNull(pledge.target()).movePointLeft(2);
        int compared = rate.compareTo(target);
        return pledge.measure().atMost() ? compared <= 0 : compared >= 0;
    }
}
