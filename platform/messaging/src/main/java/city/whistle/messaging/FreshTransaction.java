package city.whistle.messaging;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A transaction with a session of its own, whatever thread asks for it and however often it is tried again: each try
 * runs on a Vert.x context that nothing ever ran on.
 */
@ApplicationScoped
class FreshTransaction {
    private final Vertx vertx;

    FreshTransaction(Vertx vertx) {
        this.vertx = vertx;
    }

    <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> Panache.withTransaction(work)).runSubscriptionOn(this::onFreshContext);
    }

    private void onFreshContext(Runnable task) {
        var context = Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(ignored -> task.run());
    }
}
