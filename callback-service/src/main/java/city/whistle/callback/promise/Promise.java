package city.whistle.callback.promise;

import city.whistle.contracts.WireName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit promises in public: {@code proposed → published | refused}, {@code published → withdrawn | replaced}. What it
 * says never changes: whoever wants it otherwise proposes another promise that replaces it.
 */
@Entity
@Table(name = "promise")
public class Promise {
    @Id
    private UUID id;

    private String unit;
    private String textZh;
    private @Nullable String textEn;
    private String measure;
    private @Nullable String category;
    private @Nullable Integer withinHours;
    private @Nullable BigDecimal target;
    private LocalDate fromDay;
    private LocalDate dueDay;
    private @Nullable UUID replaces;
    private @Nullable String changeReason;
    private String proposedBy;
    private Instant proposedAt;
    private String state;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decision;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    @SuppressWarnings("NullAway.Init")
    protected Promise() {}

    Promise(Pledge pledge, @Nullable Change change, String proposedBy, Instant proposedAt) {
        this.id = UUID.randomUUID();
        this.unit = pledge.unit();
        this.textZh = pledge.textZh();
        this.textEn = pledge.textEn();
        this.measure = pledge.measure().wire();
        this.category = pledge.category();
        this.withinHours = pledge.withinHours();
        this.target = pledge.target();
        this.fromDay = pledge.from();
        this.dueDay = pledge.due();
        this.replaces = change == null ? null : change.of();
        this.changeReason = change == null ? null : change.reason();
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.state = State.PROPOSED.wire();
    }

    /** Where it stands. */
    public enum State implements WireName {
        PROPOSED,
        PUBLISHED,
        REFUSED,
        WITHDRAWN,
        REPLACED
    }

    /** The published promise that this one takes the place of, and why. */
    record Change(UUID of, String reason) {}

    /** Somebody who had no part in it publishes or refuses it, once, and not after it was due. */
    void decide(boolean publish, String why, String by, Instant at, LocalDate today) {
        require(State.PROPOSED);
        if (publish && dueDay.isBefore(today)) {
            throw new PromiseStands("the promise was due on " + dueDay + " and cannot be published any more");
        }
        state = (publish ? State.PUBLISHED : State.REFUSED).wire();
        decision = why;
        decidedBy = by;
        decidedAt = at;
    }

    /** It holds no more: withdrawn, or replaced by another. What it said stays. */
    void end(State ended, String why, String by, Instant at) {
        require(State.PUBLISHED);
        state = ended.wire();
        endReason = why;
        endedBy = by;
        endedAt = at;
    }

    /** Only of a milestone that is public does the unit report. */
    void requireReports() {
        require(State.PUBLISHED);
        if (pledge().measure().isCounted()) {
            throw new PromiseStands("the progress of this promise is counted; nobody reports it");
        }
    }

    /** Refuses what needs another state. */
    void require(State needed) {
        if (state() != needed) {
            throw new PromiseStands("the promise is " + state + ", not " + needed.wire());
        }
    }

    public UUID id() {
        return id;
    }

    public Pledge pledge() {
        return new Pledge(
                unit,
                textZh,
                textEn,
                Measure.named(measure).orElseThrow(),
                category,
                withinHours,
                target,
                fromDay,
                dueDay);
    }

    public State state() {
        return WireName.of(State.class, state);
    }

    public @Nullable UUID replaces() {
        return replaces;
    }

    public @Nullable String changeReason() {
        return changeReason;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String decision() {
        return decision;
    }

    public @Nullable String endedBy() {
        return endedBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String endReason() {
        return endReason;
    }
}
