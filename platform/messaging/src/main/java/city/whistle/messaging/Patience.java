package city.whistle.messaging;

import city.whistle.http.Outage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Predicate;

/** How often a piece of work is tried again, with growing pauses, and whether that shows. */
@ApplicationScoped
class Patience {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);
    private static final int CONTENTIONS = 20;
    private static final int SECOND_THOUGHTS = 3;

    private final Trouble trouble;

    Patience(Trouble trouble) {
        this.trouble = trouble;
    }

    /** Tries again as long as the weather is bad, and some times when somebody else was faster. */
    <T> Uni<T> through(Uni<T> work) {
        return tryAgain(tryAgain(work, Outage::isContention, CONTENTIONS), this::isOutage, Long.MAX_VALUE)
                .onItemOrFailure()
                .invoke((done, failure) -> trouble.over(Trouble.INBOX));
    }

    /** As {@link #through}; and a few times more whatever it was, unless the contract is broken. */
    <T> Uni<T> withSecondThoughts(Uni<T> work) {
        return through(tryAgain(
                work,
                failure -> !(failure instanceof ContractBroken)
                        && !Outage.isOutage(failure)
                        && !Outage.isContention(failure),
                SECOND_THOUGHTS));
    }

    /** Tries again until it is done, whatever it was. */
    <T> Uni<T> always(Uni<T> work) {
        return tryAgain(work, this::noted, Long.MAX_VALUE).invoke(() -> trouble.over(Trouble.INBOX));
    }

    private boolean isOutage(Throwable failure) {
        return Outage.isOutage(failure) && noted(failure);
    }

    private boolean noted(Throwable failure) {
        trouble.is(Trouble.INBOX, failure);
        return true;
    }

    private static <T> Uni<T> tryAgain(Uni<T> work, Predicate<Throwable> when, long times) {
        return work.onFailure(when)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .atMost(times);
    }
}
