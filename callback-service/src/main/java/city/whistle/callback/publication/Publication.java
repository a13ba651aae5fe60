package city.whistle.callback.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The figures of a period as they were when somebody published them; never changed. */
@Entity
@Table(name = "publication")
public class Publication {
    @Id
    private UUID id;

    private String name;
    private LocalDate fromDay;
    private LocalDate toDay;
    private Instant publishedAt;
    private String publishedBy;
    private String figures;

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    Publication(String name, LocalDate from, LocalDate to, Instant publishedAt, String publishedBy, String figures) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.fromDay = from;
        this.toDay = to;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.figures = figures;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public LocalDate from() {
        return fromDay;
    }

    /** The last day of the period, which is part of it. */
    public LocalDate to() {
        return toDay;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publishedBy() {
        return publishedBy;
    }

    /** JSON: the total, and the groups by tier, district and category; no id of any case. */
    public String figures() {
        return figures;
    }

    /** Where everybody can read it. */
    public String address() {
        return "/api/v1/publications/" + id;
    }
}
