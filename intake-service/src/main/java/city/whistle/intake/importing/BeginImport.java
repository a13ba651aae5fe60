package city.whistle.intake.importing;

import city.whistle.access.Audit;
import city.whistle.city.City;
import city.whistle.contracts.Actor;
import city.whistle.http.InvalidField;
import city.whistle.intake.complaint.Repeats;
import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a file and its mapping to be imported, once both are seen to fit; the lines are taken afterwards. */
@ApplicationScoped
public class BeginImport {
    private final ImportRuns runs;
    private final Desk desk;
    private final Repeats repeats;
    private final Audit audit;
    private final Clock clock;

    BeginImport(ImportRuns runs, Desk desk, Repeats repeats, Audit audit, Clock clock) {
        this.runs = runs;
        this.desk = desk;
        this.repeats = repeats;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where a file is looked at before it is kept: away from the threads that answer. */
    @ApplicationScoped
    static class Desk {
        private final Vertx vertx;
        private final ImportFiles files;
        private final City city;

        Desk(Vertx vertx, ImportFiles files, City city) {
            this.vertx = vertx;
            this.files = files;
            this.city = city;
        }

        /** The hash of a file that its mapping fits. */
        Uni<String> look(ImportWish wish) {
            var mapping = MappingFile.read(wish.mapping(), wish.fileName(), city.zone());
            return vertx.executeBlocking(() -> {
                check(wish.file(), mapping);
                return hash(wish.file());
            });
        }

        Uni<Void> keep(UUID run, Path file) {
            return files.keep(run, file);
        }

        private static void check(Path file, Mapping mapping) throws IOException {
            try (var rows = Rows.open(file, mapping.layout())) {
                var columns = rows.columns();
                if (columns != null) {
                    check(columns, mapping);
                }
                rows.take(1);
            } catch (UnreadableFile unreadable) {
                throw new InvalidField("file", String.valueOf(unreadable.getMessage()));
            }
        }

        private static void check(Set<String> columns, Mapping mapping) {
            var missing = mapping.fieldWithoutColumn(columns);
            if (missing != null) {
                throw new InvalidField(
                        "mapping.fields." + missing,
                        "names the column '" + mapping.column(missing) + "', which the file does not have; it has "
                                + String.join(", ", columns));
            }
        }

        private static String hash(Path file) throws IOException, NoSuchAlgorithmException {
            var sha = MessageDigest.getInstance("SHA-256");
            try (InputStream content = new DigestInputStream(Files.newInputStream(file), sha)) {
                content.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha.digest());
        }
    }

    private record Content(String system, String hash, String mapping, boolean dryRun) {}

    private record Begun(UUID id) {}

    /**
     * Begins, or gives the import that was begun the first time.
     *
     * @param key the client's {@code Idempotency-Key}
     */
    @WithTransaction
    public Uni<ImportRun> begin(ImportWish wish, Actor by, @Nullable String key) {
        return Uni.createFrom()
                .deferred(() -> desk.look(wish))
                .map(hash ->
                        new Repeats.Request(key, by, new Content(wish.system(), hash, wish.mapping(), wish.dryRun())))
                .chain(request -> repeats.once("import", request, Begun.class, () -> beginAnew(wish, by)))
                .chain(begun -> runs.of(begun.id()));
    }

    private Uni<Begun> beginAnew(ImportWish wish, Actor by) {
        var run = new ImportRun(UuidCreator.getTimeOrderedEpoch(), wish, by, clock.instant());
        return runs.persistAndFlush(run)
                .chain(() -> desk.keep(run.id(), wish.file()))
                .chain(() -> audit.record(by, "import.begin", run.id(), wish.system() + " " + wish.fileName()))
                .replaceWith(new Begun(run.id()));
    }
}
