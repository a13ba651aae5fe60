package city.whistle.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a creating request safe to repeat: the same key and body give the same answer, the same key with another body
 * is refused. The key is written in the transaction of the work itself, so neither is ever there without the other; a
 * second request that comes while the first still runs waits for it.
 */
@ApplicationScoped
public class Idempotency {
    private static final int MAX_KEY = 200;

    private final ObjectMapper json;

    Idempotency(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Does the work, or gives the answer it had the first time. To be called inside a transaction.
     *
     * @param scope what the key is for; keys of different scopes do not meet
     * @param key the client's {@code Idempotency-Key}; null does the work each time
     * @param request the request's content, compared by its JSON
     * @param answer the answer's class; the answer is kept as JSON, so it must hold no secret
     */
    public <T> Uni<T> once(String scope, @Nullable String key, Object request, Class<T> answer, Supplier<Uni<T>> work) {
        if (key == null) {
            return work.get();
        }
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw new InvalidField("Idempotency-Key", "must have 1 to " + MAX_KEY + " characters");
        }
        var hash = hash(request);
        return claim(scope, key, hash)
                .chain(first ->
                        first ? work.get().call(done -> keep(scope, key, done)) : earlier(scope, key, hash, answer));
    }

    private Uni<Boolean> claim(String scope, String key, String hash) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into idempotency_key (scope, key, request_hash) values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, scope)
                        .setParameter(2, key)
                        .setParameter(3, hash)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    private <T> Uni<Void> keep(String scope, String key, T done) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "update idempotency_key set answer = ?3 where scope = ?1 and key = ?2")
                        .setParameter(1, scope)
                        .setParameter(2, key)
                        .setParameter(3, write(done))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private <T> Uni<T> earlier(String scope, String key, String hash, Class<T> answer) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select request_hash, answer from idempotency_key where scope = ?1 and key = ?2",
                                Object[].class)
                        .setParameter(1, scope)
                        .setParameter(2, key)
                        .getSingleResult())
                .map(row -> {
                    if (!hash.equals(row[0])) {
                        throw new KeyReused(key);
                    }
                    return read((String) row[1], answer);
                });
    }

    private String hash(Object request) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(request)));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String answer, Class<T> type) {
        try {
            return json.readValue(answer, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
