package city.whistle.intake.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A line of the deletion register. */
@Entity
@Immutable
@Table(name = "deletion")
public class Deletion {
    @Id
    private UUID id;

    private Instant at;
    private String byLogin;
    private String rule;
    private String basis;
    private int cases;

    @SuppressWarnings("NullAway.Init")
    protected Deletion() {}

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return byLogin;
    }

    /** {@code retention}, {@code request} or {@code resident}. */
    public String rule() {
        return rule;
    }

    /** The period, or the request. */
    public String basis() {
        return basis;
    }

    /** Of how many cases. */
    public int cases() {
        return cases;
    }
}
