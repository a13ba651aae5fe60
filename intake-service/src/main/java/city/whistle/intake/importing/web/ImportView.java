package city.whistle.intake.importing.web;

import city.whistle.intake.importing.ImportRun;
import city.whistle.intake.importing.ImportState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as its sender sees it.
 *
 * @param lines how many lines are dealt with
 * @param taken those that became new cases, or would in a dry run
 * @param known those that were cases already
 * @param bad those that were not taken
 * @param failure why it stopped, or what it waits for
 */
record ImportView(
        UUID id,
        String system,
        String file,
        boolean dryRun,
        ImportState state,
        long lines,
        long taken,
        long known,
        long bad,
        @Nullable String failure,
        Instant startedAt,
        String startedBy,
        @Nullable Instant finishedAt) {
    static ImportView of(ImportRun run) {
        return new ImportView(
                run.id(),
                run.system(),
                run.fileName(),
                run.dryRun(),
                run.state(),
                run.linesRead(),
                run.taken(),
                run.known(),
                run.bad(),
                run.failure(),
                run.startedAt(),
                run.startedBy().name(),
                run.finishedAt());
    }
}
