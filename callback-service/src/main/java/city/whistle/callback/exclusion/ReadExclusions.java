package city.whistle.callback.exclusion;

import city.whistle.access.Caller;
import city.whistle.callback.exclusion.Exclusion.State;
import city.whistle.callback.figures.FigureScope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The wishes to leave a case out, of the cases whose figures the caller sees. */
@ApplicationScoped
public class ReadExclusions {
    private final Exclusions exclusions;
    private final Caller caller;

    ReadExclusions(Exclusions exclusions, Caller caller) {
        this.exclusions = exclusions;
        this.caller = caller;
    }

    /** Those in that state, newest first. */
    public Uni<List<Exclusion>> read(State state) {
        return Panache.withSession(() -> exclusions.in(state, FigureScope.of(caller)));
    }
}
