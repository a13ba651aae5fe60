package city.whistle.intake.importing;

import city.whistle.contracts.Actor;
import city.whistle.intake.WireColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that is taken in: how far it is read, and what became of its lines. */
@Entity
@Table(name = "import_run")
public class ImportRun {
    private static final int MAX_FAILURE = 500;

    @Id
    private UUID id;

    private String system;
    private String fileName;
    private String mapping;
    private boolean dryRun;

    @Convert(converter = StateColumn.class)
    private ImportState state;

    private long linesRead;
    private long taken;
    private long known;
    private long bad;
    private int failures;
    private @Nullable String failure;
    private Instant startedAt;
    private String startedBy;
    private @Nullable String unit;
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportRun() {}

    ImportRun(UUID id, ImportWish wish, Actor by, Instant now) {
        this.id = id;
        this.system = wish.system();
        this.fileName = wish.fileName();
        this.mapping = wish.mapping();
        this.dryRun = wish.dryRun();
        this.state = ImportState.RUNNING;
        this.startedAt = now;
        this.startedBy = by.name();
        this.unit = by.unit();
    }

    /** Whether it goes on just there; another replica may have been quicker, or somebody stopped it. */
    boolean goesOnAfter(long line) {
        return state == ImportState.RUNNING && linesRead == line;
    }

    /** Counts lines that are dealt with. */
    void count(Tally tally) {
        linesRead += tally.lines();
        taken += tally.taken();
        known += tally.known();
        bad += tally.bad();
        failures = 0;
        failure = null;
    }

    void finish(Instant now) {
        state = ImportState.DONE;
        finishedAt = now;
        failure = null;
    }

    /** Something went wrong that has nothing to do with any line; after so many times in a row it is left alone. */
    void stumble(String why, int most) {
        failures++;
        failure = why.substring(0, Math.min(why.length(), MAX_FAILURE));
        if (failures >= most) {
            state = ImportState.STOPPED;
        }
    }

    void stop() {
        refuseUnless(ImportState.RUNNING);
        state = ImportState.STOPPED;
    }

    void resume() {
        refuseUnless(ImportState.STOPPED);
        state = ImportState.RUNNING;
        failures = 0;
        failure = null;
    }

    private void refuseUnless(ImportState needed) {
        if (state != needed) {
            throw new ImportNotInThisState(state);
        }
    }

    public UUID id() {
        return id;
    }

    public String system() {
        return system;
    }

    public String fileName() {
        return fileName;
    }

    String mapping() {
        return mapping;
    }

    public boolean dryRun() {
        return dryRun;
    }

    public ImportState state() {
        return state;
    }

    /** How many lines with complaints are dealt with. */
    public long linesRead() {
        return linesRead;
    }

    public long taken() {
        return taken;
    }

    public long known() {
        return known;
    }

    public long bad() {
        return bad;
    }

    public @Nullable String failure() {
        return failure;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Who handed the file in, and so filed what is in it. */
    public Actor startedBy() {
        return Actor.staff(startedBy, unit);
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    @Converter
    static class StateColumn extends WireColumn<ImportState> {
        StateColumn() {
            super(ImportState.class);
        }
    }
}
