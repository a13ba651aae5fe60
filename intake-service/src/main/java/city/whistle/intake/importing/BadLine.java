package city.whistle.intake.importing;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line that was not taken, and why: one for each field at fault. What stands in the line is not kept. */
@Entity
@Table(name = "import_error")
public class BadLine {
    @Id
    private UUID id;

    private UUID runId;
    private long line;
    private String externalId;
    private String field;

    @Column(name = "column_name")
    private @Nullable String column;

    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected BadLine() {}

    BadLine(UUID runId, long line, String externalId, Fault fault, @Nullable String column) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.runId = runId;
        this.line = line;
        this.externalId = externalId;
        this.field = fault.field();
        this.column = column;
        this.reason = fault.reason();
    }

    /** The import it was found in. */
    public UUID runId() {
        return runId;
    }

    public long line() {
        return line;
    }

    /** The other system's id; empty when the line has none. */
    public String externalId() {
        return externalId;
    }

    public String field() {
        return field;
    }

    /** The column the field stands in. */
    public @Nullable String column() {
        return column;
    }

    public String reason() {
        return reason;
    }
}
