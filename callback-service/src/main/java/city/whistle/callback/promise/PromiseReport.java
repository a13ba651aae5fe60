package city.whistle.callback.promise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How far a unit says it is with a milestone; the day is that of the report, so that nobody can be early afterwards. */
@Entity
@Table(name = "promise_report")
public class PromiseReport {
    /** The whole way. */
    static final int REACHED = 100;

    @Id
    private UUID id;

    /** Given by the database. */
    @Column(insertable = false, updatable = false)
    private long seq;

    private UUID promiseId;
    private Instant at;
    private String byLogin;
    private int percent;
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected PromiseReport() {}

    PromiseReport(UUID promiseId, int percent, String note, String byLogin, Instant at) {
        this.id = UUID.randomUUID();
        this.promiseId = promiseId;
        this.percent = percent;
        this.note = note;
        this.byLogin = byLogin;
        this.at = at;
    }

    /** The order in which they were made. */
    long seq() {
        return seq;
    }

    public UUID promiseId() {
        return promiseId;
    }

    public Instant at() {
        return at;
    }

    public String byLogin() {
        return byLogin;
    }

    public int percent() {
        return percent;
    }

    public String note() {
        return note;
    }
}
