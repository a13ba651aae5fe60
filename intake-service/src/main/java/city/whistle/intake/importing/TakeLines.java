package city.whistle.intake.importing;

import city.whistle.intake.complaint.CheckFiling;
import city.whistle.intake.complaint.Complaints;
import city.whistle.intake.complaint.Filing;
import city.whistle.intake.external.ReceiveComplaint;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a batch of lines, each as a single filing is taken. The complaints, their events, the bad lines and how far the
 * file is read are one transaction, so that an interruption anywhere leaves nothing half done and nothing twice.
 */
@ApplicationScoped
class TakeLines {
    static final int LEASE_SECONDS = 10;

    private final ImportRuns runs;
    private final CheckFiling check;
    private final ReceiveComplaint receive;
    private final Complaints complaints;
    private final Vocabulary words;

    TakeLines(ImportRuns runs, CheckFiling check, ReceiveComplaint receive, Complaints complaints, Vocabulary words) {
        this.runs = runs;
        this.check = check;
        this.receive = receive;
        this.complaints = complaints;
        this.words = words;
    }

    /**
     * Takes the lines that follow those that are taken.
     *
     * @param after how many lines are dealt with before these
     * @return how many are dealt with now; null when the import is somebody else's by now, or was stopped
     */
    @WithTransaction
    Uni<@Nullable Long> take(UUID id, long after, List<Row> rows, Mapping mapping) {
        return runs.locked(id)
                .chain(run -> run.goesOnAfter(after)
                        ? take(run, rows, mapping)
                        : Uni.createFrom().nullItem());
    }

    private Uni<Long> take(ImportRun run, List<Row> rows, Mapping mapping) {
        var bad = new ArrayList<BadLine>();
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> take(run, row, mapping, bad))
                .collect()
                .in(() -> new ArrayList<Tally>(rows.size()), List::add)
                .invoke(tallies -> run.count(tallies.stream().reduce(Tally.NONE, Tally::plus)))
                .chain(() -> runs.note(bad))
                .chain(() -> runs.keep(run.id(), LEASE_SECONDS))
                .replaceWith(run::linesRead);
    }

    private Uni<Tally> take(ImportRun run, Row row, Mapping mapping, List<BadLine> bad) {
        var read = new RowReader(run.system(), mapping, words, row).read();
        return faults(read).chain(faults -> {
            if (!faults.isEmpty() || read.filing() == null) {
                faults.forEach(fault -> bad.add(
                        new BadLine(run.id(), row.line(), read.externalId(), fault, mapping.column(fault.field()))));
                return Uni.createFrom().item(Tally.BAD);
            }
            return run.dryRun() ? wouldBe(read.filing()) : receive(run, read.filing());
        });
    }

    /** What the line itself gets wrong, and then what every filing must satisfy; of a field the first fault counts. */
    private Uni<List<Fault>> faults(RowReader.Read read) {
        var own = read.faults();
        if (read.filing() == null) {
            return Uni.createFrom().item(own);
        }
        return check.check(read.filing()).map(more -> {
            var all = new ArrayList<>(own);
            more.stream()
                    .filter(error -> own.stream().noneMatch(fault -> covers(fault, error.field())))
                    .forEach(error -> all.add(new Fault(error.field(), error.message())));
            return all;
        });
    }

    /** What is left out because it could not be read is missed afterwards. */
    private static boolean covers(Fault fault, String field) {
        return fault.field().equals(field) || fault.field().startsWith(field + ".");
    }

    private Uni<Tally> receive(ImportRun run, Filing filing) {
        return receive.receive(filing, run.startedBy()).map(received -> received.isNew() ? Tally.TAKEN : Tally.KNOWN);
    }

    private Uni<Tally> wouldBe(Filing filing) {
        return complaints
                .count("external", String.valueOf(filing.external()))
                .map(there -> there == 0 ? Tally.TAKEN : Tally.KNOWN);
    }
}
