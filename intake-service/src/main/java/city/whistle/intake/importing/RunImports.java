package city.whistle.intake.importing;

import city.whistle.city.City;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes imports to their end, one at a time in each replica; the file is read a batch at a time and never held whole. */
@ApplicationScoped
class RunImports {
    private static final int BATCH = 50;

    private final ImportQueue queue;
    private final TakeLines lines;
    private final Vertx vertx;
    private final City city;

    RunImports(ImportQueue queue, TakeLines lines, Vertx vertx, City city) {
        this.queue = queue;
        this.lines = lines;
        this.vertx = vertx;
        this.city = city;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> run() {
        return queue.claim().chain(run -> run == null ? Uni.createFrom().voidItem() : run(run));
    }

    private Uni<Void> run(ImportRun run) {
        return queue.bring(run.id())
                .chain(file -> vertx.executeBlocking(() -> open(run, file))
                        .chain(reading -> onwards(run, reading).eventually(() -> vertx.executeBlocking(reading::close)))
                        .eventually(() -> vertx.executeBlocking(() -> Files.deleteIfExists(file))))
                .onFailure()
                .recoverWithUni(failure -> stumble(run.id(), failure));
    }

    private Uni<Void> stumble(UUID id, Throwable failure) {
        Log.warnf(failure, "Import %s stumbles", id);
        return queue.stumble(id, String.valueOf(failure.getMessage()), failure instanceof UnreadableFile);
    }

    private Uni<Void> onwards(ImportRun run, Reading reading) {
        return Multi.createBy()
                .repeating()
                .uni(() -> step(run, reading))
                .whilst(on -> on)
                .onItem()
                .ignoreAsUni();
    }

    /** Takes the next batch, and tells whether there may be more. */
    private Uni<Boolean> step(ImportRun run, Reading reading) {
        return vertx.executeBlocking(() -> reading.rows().take(BATCH))
                .chain(batch -> batch.isEmpty()
                        ? queue.finish(run.id(), reading.done()).replaceWith(false)
                        : lines.take(run.id(), reading.done(), batch, reading.mapping())
                                .map(reading::goOnAfter));
    }

    private Reading open(ImportRun run, Path file) {
        var mapping = MappingFile.read(run.mapping(), run.fileName(), city.zone());
        var rows = Rows.open(file, mapping.layout());
        rows.skip(run.linesRead());
        return new Reading(mapping, rows, run.linesRead());
    }

    /** An open file and how far it is dealt with. */
    private static final class Reading {
        private final Mapping mapping;
        private final Rows rows;
        private long done;

        Reading(Mapping mapping, Rows rows, long done) {
            this.mapping = mapping;
            this.rows = rows;
            this.done = done;
        }

        Mapping mapping() {
            return mapping;
        }

        Rows rows() {
            return rows;
        }

        long done() {
            return done;
        }

        boolean goOnAfter(@Nullable Long dealtWith) {
            done = dealtWith == null ? done : dealtWith;
            return dealtWith != null;
        }

        Reading close() throws IOException {
            rows.close();
            return this;
        }
    }
}
