package city.whistle.intake.importing;

import city.whistle.intake.Keys;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The files of imports that are not finished, in the database, where every replica finds them: in pieces, each sealed,
 * since they hold who reported what. A finished import's file is gone.
 */
@ApplicationScoped
class ImportFiles {
    private static final int PIECE = 1 << 19;

    private final Vertx vertx;
    private final Aead cipher;

    ImportFiles(Vertx vertx, Keys keys) throws GeneralSecurityException {
        this.vertx = vertx;
        this.cipher = new AesGcmJce(keys.cipherKey("import"));
    }

    /** Keeps a file. */
    Uni<Void> keep(UUID run, Path file) {
        return vertx.executeBlocking(() -> Files.size(file))
                .chain(size -> Multi.createFrom()
                        .range(0, (int) ((size + PIECE - 1) / PIECE))
                        .onItem()
                        .transformToUniAndConcatenate(place -> vertx.executeBlocking(() -> seal(run, file, place))
                                .chain(closed -> keep(run, place, closed)))
                        .onItem()
                        .ignoreAsUni());
    }

    private static Uni<Integer> keep(UUID run, int place, byte[] sealed) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into import_piece (run_id, place, sealed) values (?1, ?2, ?3)")
                        .setParameter(1, run)
                        .setParameter(2, place)
                        .setParameter(3, sealed)
                        .executeUpdate());
    }

    /** Writes it into a file of this machine that only this service may read; to be deleted by who asked. */
    Uni<Path> bring(UUID run) {
        return vertx.executeBlocking(() -> empty(run))
                .call(file -> Multi.createBy()
                        .repeating()
                        .uni(AtomicInteger::new, place -> bring(run, file, place.getAndIncrement()))
                        .whilst(more -> more)
                        .onItem()
                        .ignoreAsUni());
    }

    /** Adds the piece at that place, and tells whether there was one. */
    private Uni<Boolean> bring(UUID run, Path file, int place) {
        return piece(run, place)
                .chain(closed -> closed.length == 0
                        ? Uni.createFrom().item(false)
                        : vertx.executeBlocking(() -> append(run, file, place, closed))
                                .replaceWith(true));
    }

    private static Uni<byte[]> piece(UUID run, int place) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select sealed from import_piece where run_id = ?1 and place = ?2", byte[].class)
                        .setParameter(1, run)
                        .setParameter(2, place)
                        .getSingleResultOrNull())
                .map(closed -> closed == null ? new byte[0] : closed);
    }

    Uni<Void> forget(UUID run) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from import_piece where run_id = ?1")
                        .setParameter(1, run)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private byte[] seal(UUID run, Path file, int place) throws IOException, GeneralSecurityException {
        try (var source = new RandomAccessFile(file.toFile(), "r")) {
            long from = (long) place * PIECE;
            var piece = new byte[(int) Math.min(PIECE, source.length() - from)];
            source.seek(from);
            source.readFully(piece);
            return cipher.encrypt(piece, context(run, place));
        }
    }

    /** The name is the same each time: what a killed process left behind is overwritten by who goes on. */
    private static Path empty(UUID run) throws IOException {
        var file = Path.of(System.getProperty("java.io.tmpdir"), "whistle-import-" + run);
        Files.deleteIfExists(file);
        return Files.move(Files.createTempFile("whistle-import", ""), file);
    }

    private Path append(UUID run, Path file, int place, byte[] sealed) throws IOException, GeneralSecurityException {
        return Files.write(file, cipher.decrypt(sealed, context(run, place)), StandardOpenOption.APPEND);
    }

    private static byte[] context(UUID run, int place) {
        return ("import/" + run + "/" + place).getBytes(StandardCharsets.UTF_8);
    }
}
