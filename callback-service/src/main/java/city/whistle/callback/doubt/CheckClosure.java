package city.whistle.callback.doubt;

import city.whistle.access.Audit;
import city.whistle.access.Caller;
import city.whistle.callback.callback.ReadCallback;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

/** A supervisor who had no part in a case looked whether its work was really done. */
@ApplicationScoped
public class CheckClosure {
    private final ReadCallback read;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    CheckClosure(ReadCallback read, Audit audit, Caller caller, Clock clock) {
        this.read = read;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was found about one round of work; {@code fine} or not. */
    public record Finding(int cycle, boolean fine, String note) {}

    /** Writes down the finding, once for each round. */
    @WithTransaction
    public Uni<Void> check(UUID caseId, Finding finding) {
        return read.read(caseId)
                .invoke(dossier -> {
                    if (finding.cycle() > dossier.callback().cycle()) {
                        throw new ClosureNotChecked("there is no round " + finding.cycle());
                    }
                })
                .chain(() -> insert(caseId, finding))
                .call(() -> audit.record(caller.actor(), "closure.checked", caseId, finding.fine() ? "fine" : "wrong"));
    }

    private Uni<Void> insert(UUID caseId, Finding finding) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into spot_check values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
                        .setParameter(1, caseId)
                        .setParameter(2, finding.cycle())
                        .setParameter(3, finding.fine() ? "fine" : "wrong")
                        .setParameter(4, finding.note())
                        .setParameter(5, caller.login())
                        .setParameter(6, clock.instant().atOffset(ZoneOffset.UTC))
                        .executeUpdate())
                .invoke(rows -> {
                    if (rows == 0) {
                        throw new ClosureNotChecked("this round was checked already");
                    }
                })
                .replaceWithVoid();
    }
}
