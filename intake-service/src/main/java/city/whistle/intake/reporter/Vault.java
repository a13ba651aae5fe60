package city.whistle.intake.reporter;

import city.whistle.intake.Keys;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Everything that tells who reported a case, sealed with a key of its own for each case. */
@ApplicationScoped
public class Vault {
    private static final String OTHERS = """
            select other.case_id from reporter one join reporter other on other.phone_hash = one.phone_hash
            where one.case_id = ?1 and other.case_id <> ?1 order by other.filed_at desc limit 50
            """;

    private final VaultKeys sealing;
    private final Keys keys;

    Vault(VaultKeys sealing, Keys keys) {
        this.sealing = sealing;
        this.keys = keys;
    }

    /**
     * Keeps who reported a new case, if anything is told, and the texts in which something was masked.
     *
     * @param originals by field
     */
    public Uni<Void> keep(UUID caseId, @Nullable ReporterData data, Map<String, String> originals, Instant filedAt) {
        var named = data == null || data.isEmpty() ? null : data;
        if (named == null && originals.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var fresh = DataKey.random();
        var key = new DataKey(caseId, fresh);
        var entries = new ArrayList<Object>(words(caseId, key, originals, filedAt));
        entries.add(new ReporterKey(caseId, fresh, sealing));
        if (named != null) {
            entries.add(new Reporter(caseId, named, key, hashOf(named.phone()), filedAt));
        }
        return persist(entries);
    }

    /** Keeps later texts of a case in which something was masked. */
    public Uni<Void> keepWords(UUID caseId, Map<String, String> originals, Instant writtenAt) {
        return originals.isEmpty()
                ? Uni.createFrom().voidItem()
                : key(caseId).chain(known -> keepWords(known, caseId, originals, writtenAt));
    }

    private Uni<Void> keepWords(
            @Nullable ReporterKey known, UUID caseId, Map<String, String> originals, Instant writtenAt) {
        return known == null
                ? keep(caseId, null, originals, writtenAt)
                : persist(words(caseId, known.opened(sealing), originals, writtenAt));
    }

    /** By which a person's cases are found without opening anything; null without a phone number. */
    public @Nullable String hashOf(@Nullable String phone) {
        return phone == null ? null : keys.hash("phone", ReporterData.normalised(phone));
    }

    /** Whether that can be a telephone number, however it is written. */
    public static boolean isNumber(String phone) {
        return ReporterData.isNumber(phone);
    }

    /** Seals a caller's number, before there is a case. */
    public byte[] closeNumber(UUID callId, String phone) {
        return sealing.seal(callId, phone.getBytes(StandardCharsets.UTF_8));
    }

    /** A caller's number; whoever asks writes it down in the same transaction. */
    public @Nullable String openNumber(UUID callId, byte @Nullable [] sealed) {
        return sealed == null ? null : new String(sealing.open(callId, sealed), StandardCharsets.UTF_8);
    }

    /** What is known of a case. Whoever opens the vault writes down the look in the same transaction. */
    public Uni<Entrusted> open(UUID caseId) {
        return key(caseId)
                .chain(key ->
                        key == null ? Uni.createFrom().item(Entrusted.NOTHING) : opened(caseId, key.opened(sealing)));
    }

    /** The other cases of whoever reported this one, newest first, without opening anything. */
    public Uni<List<UUID>> othersOf(UUID caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OTHERS, UUID.class)
                        .setParameter(1, caseId)
                        .getResultList());
    }

    /** All cases of that number's hash, oldest first, without opening anything. */
    public Uni<List<UUID>> ofNumber(String phoneHash) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select case_id from reporter where phone_hash = ?1 order by filed_at, case_id",
                                UUID.class)
                        .setParameter(1, phoneHash)
                        .getResultList());
    }

    private static Uni<Entrusted> opened(UUID caseId, DataKey key) {
        return Panache.getSession()
                .chain(session -> session.find(Reporter.class, caseId)
                        .chain(reporter -> written(session, caseId)
                                .map(words -> new Entrusted(
                                        reporter == null ? Entrusted.NOTHING.reporter() : reporter.opened(key),
                                        words.stream()
                                                .map(each -> each.opened(key))
                                                .toList()))));
    }

    private static Uni<List<ReporterWords>> written(Mutiny.Session session, UUID caseId) {
        return session.createSelectionQuery(
                        "from ReporterWords w where w.caseId = ?1 order by w.id", ReporterWords.class)
                .setParameter(1, caseId)
                .getResultList();
    }

    private static Uni<@Nullable ReporterKey> key(UUID caseId) {
        return Panache.getSession().chain(session -> session.find(ReporterKey.class, caseId));
    }

    private static List<ReporterWords> words(
            UUID caseId, DataKey key, Map<String, String> originals, Instant writtenAt) {
        return originals.entrySet().stream()
                .map(each -> new ReporterWords(
                        caseId, each.getKey(), closed(key, each.getKey(), each.getValue()), writtenAt))
                .toList();
    }

    private static byte[] closed(DataKey key, String field, String text) {
        return Objects.requireNonNull(key.close(field, text));
    }

    private static Uni<Void> persist(List<?> entries) {
        return Panache.getSession().chain(session -> session.persistAll(entries.toArray()));
    }
}
