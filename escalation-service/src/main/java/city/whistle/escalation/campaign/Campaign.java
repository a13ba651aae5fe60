package city.whistle.escalation.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A campaign: open until somebody writes down what came of it. Whoever changes anything in it holds its row. */
@Entity
@Table(name = "campaign")
public class Campaign {
    @Id
    private UUID id;

    @Column
    private String title;

    @Column
    private String aim;

    private String area;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "begun_by")
    private String begunBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @Column
    private @Nullable String result;

    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    Campaign(UUID id, Plan plan, String by, Instant at) {
        this.id = id;
        this.title = plan.title();
        this.aim = plan.aim();
        this.area = plan.area();
        this.dueOn = plan.dueOn();
        this.begunAt = at;
        this.begunBy = by;
    }

    /**
     * What a campaign is for.
     *
     * @param area the district's code, or the city's for all of it
     */
    public record Plan(String title, String aim, String area, LocalDate dueOn) {}

    void mustRun() {
        if (closedAt != null) {
            throw new CampaignState("the campaign is over; its result stands");
        }
    }

    void close(String words, String by, Instant at) {
        mustRun();
        result = words;
        closedBy = by;
        closedAt = at;
    }

    UUID id() {
        return id;
    }

    String area() {
        return area;
    }

    String begunBy() {
        return begunBy;
    }
}
