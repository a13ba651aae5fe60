package city.whistle.callback.promise;

import city.whistle.access.Caller;
import city.whistle.callback.promise.Promise.State;
import city.whistle.city.City;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supervisor who neither proposed it nor is of the unit publishes a promise or refuses it: the second pair of eyes. */
@ApplicationScoped
public class DecidePromise {
    private final Promises promises;
    private final SpokenFor spoken;
    private final Caller caller;
    private final City city;
    private final Clock clock;

    DecidePromise(Promises promises, SpokenFor spoken, Caller caller, City city, Clock clock) {
        this.promises = promises;
        this.spoken = spoken;
        this.caller = caller;
        this.city = city;
        this.clock = clock;
    }

    /** Publishes or refuses, with a reason; what it replaces ends with its publication. */
    @WithTransaction
    public Uni<Promise> decide(UUID id, boolean publish, @Nullable String why) {
        var reason = CheckDraft.reason("reason", why);
        var now = clock.instant();
        return promises.locked(id)
                .map(this::visible)
                .invoke(promise ->
                        promise.decide(publish, reason, caller.login(), now, LocalDate.ofInstant(now, city.zone())))
                .call(promise ->
                        publish ? endEarlier(promise) : Uni.createFrom().voidItem());
    }

    private Uni<Void> endEarlier(Promise promise) {
        var replaces = promise.replaces();
        if (replaces == null) {
            return Uni.createFrom().voidItem();
        }
        return promises.locked(replaces)
                .invoke(earlier -> earlier.end(
                        State.REPLACED,
                        Objects.requireNonNull(promise.changeReason()),
                        promise.proposedBy(),
                        clock.instant()))
                .replaceWithVoid();
    }

    private Promise visible(Promise promise) {
        if (!spoken.decides(promise)) {
            throw new NoSuchPromise();
        }
        return promise;
    }
}
