package city.whistle.http;

/** An idempotency key came again with another body. */
public final class KeyReused extends Conflict {
    KeyReused(String key) {
        super("the Idempotency-Key '" + key
                + "' was used for another request before; use a fresh key for each request");
    }
}
