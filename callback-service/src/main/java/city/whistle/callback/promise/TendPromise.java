package city.whistle.callback.promise;

import city.whistle.access.Caller;
import city.whistle.callback.promise.Promise.State;
import city.whistle.http.InvalidField;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who speaks for a unit reports how far it is with what it promised, or withdraws it; everybody sees both. */
@ApplicationScoped
public class TendPromise {
    private final Promises promises;
    private final SpokenFor spoken;
    private final Caller caller;
    private final Clock clock;

    TendPromise(Promises promises, SpokenFor spoken, Caller caller, Clock clock) {
        this.promises = promises;
        this.spoken = spoken;
        this.caller = caller;
        this.clock = clock;
    }

    /** Writes down how far the unit is; once it says that a milestone is reached, there is nothing more to say. */
    @WithTransaction
    public Uni<Promise> report(UUID id, @Nullable Integer percent, @Nullable String note) {
        if (percent == null || percent < 0 || percent > PromiseReport.REACHED) {
            throw new InvalidField("percent", "must be 0 to " + PromiseReport.REACHED);
        }
        var said = CheckDraft.reason("note", note);
        return own(id).invoke(Promise::requireReports)
                .call(promise -> promises.reports(List.of(promise)).invoke(TendPromise::requireUnreached))
                .call(promise ->
                        promises.persist(new PromiseReport(id, percent, said, caller.login(), clock.instant())));
    }

    /** Takes it back; the promise and the reason stay public. */
    @WithTransaction
    public Uni<Promise> withdraw(UUID id, @Nullable String reason) {
        var why = CheckDraft.reason("reason", reason);
        return own(id).invoke(promise -> promise.end(State.WITHDRAWN, why, caller.login(), clock.instant()));
    }

    private Uni<Promise> own(UUID id) {
        return promises.locked(id).invoke(promise -> {
            if (!spoken.by(promise.pledge().unit())) {
                throw new NoSuchPromise();
            }
        });
    }

    private static void requireUnreached(List<PromiseReport> reports) {
        if (reports.stream().anyMatch(report -> report.percent() == PromiseReport.REACHED)) {
            throw new PromiseStands("the unit has reported that it is reached");
        }
    }
}
