package city.whistle.intake.complaint;

import city.whistle.contracts.Actor;
import city.whistle.http.Idempotency;
import city.whistle.intake.Keys;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Knows repeated requests by their key. What the key was used for is remembered as a keyed hash: a plain one of a
 * request that holds little besides a telephone number could be turned back.
 */
@ApplicationScoped
public class Repeats {
    private final Idempotency idempotency;
    private final Keys keys;

    Repeats(Idempotency idempotency, Keys keys) {
        this.idempotency = idempotency;
        this.keys = keys;
    }

    /** Does the work, or gives the answer it had the first time this caller sent it under this key. */
    public <T> Uni<T> once(String what, Request request, Class<T> answer, Supplier<Uni<T>> work) {
        return idempotency.once(
                what + ":" + request.by().name(), request.key(), keys.fingerprint(request.content()), answer, work);
    }

    /**
     * A request that may be a repeat.
     *
     * @param key the client's {@code Idempotency-Key}
     */
    public record Request(@Nullable String key, Actor by, Object content) {}
}
