package city.whistle.messaging;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** One step after the other, as a session and its connection ask for: each begins when the one before is done. */
public final class InOrder {
    private InOrder() {}

    /** Takes the step for each; what fails leaves out the rest. */
    public static <T> Uni<Void> each(Iterable<T> all, Function<T, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .onItem()
                .ignoreAsUni();
    }
}
