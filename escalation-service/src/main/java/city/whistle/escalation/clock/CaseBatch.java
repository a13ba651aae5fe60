package city.whistle.escalation.clock;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a batch of events. They are locked all at once and in one order before the first is touched, so that two
 * batches that meet never wait for each other in a ring, and read with one query.
 */
public final class CaseBatch {
    private final TreeSet<UUID> cases;
    private Mutiny.@Nullable Session lockedIn;
    private @Nullable TimeRules rules;

    public CaseBatch(Collection<UUID> cases) {
        this.cases = new TreeSet<>(cases);
    }

    /** The rules read when the batch was locked; null when this session has not locked it yet. */
    @SuppressWarnings("ReferenceEquality") // this very session, not one like it
    @Nullable
    TimeRules lockedIn(Mutiny.Session session, UUID needed) {
        if (!cases.contains(needed)) {
            cases.add(needed);
            return null;
        }
        return lockedIn == session ? rules : null;
    }

    TimeRules locked(Mutiny.Session session, TimeRules read) {
        lockedIn = session;
        rules = read;
        return read;
    }

    List<UUID> ids() {
        return List.copyOf(cases);
    }

    String joined() {
        return cases.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
