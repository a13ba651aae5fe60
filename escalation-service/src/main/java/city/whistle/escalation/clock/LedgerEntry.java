package city.whistle.escalation.clock;

import city.whistle.contracts.Actor;
import city.whistle.contracts.ActorKind;
import city.whistle.contracts.Limit;
import city.whistle.contracts.TimeUnit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a clock's ledger: what happened, when, who did it and why. Never changed, never removed. */
@Entity
@Table(name = "clock_ledger")
public class LedgerEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "clock_id")
    @SuppressWarnings("UnusedVariable") // a column
    private @Nullable CaseClock clock;

    /** The clock's case: the table is cut by the year in which it was filed. */
    @Column(name = "case_id")
    @SuppressWarnings("UnusedVariable") // a column
    private @Nullable UUID caseId;

    private Instant at;
    private Step step;

    @Column(name = "who_kind")
    private ActorKind whoKind;

    private String who;

    @Column(name = "who_unit")
    private @Nullable String whoUnit;

    private String why;

    @Column(name = "limit_number")
    private @Nullable Integer limitNumber;

    @Column(name = "limit_unit")
    private @Nullable TimeUnit limitUnit;

    @Column(name = "lasts_until")
    private @Nullable Instant until;

    private @Nullable Cause cause;

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {}

    private LedgerEntry(Instant at, Step step, Actor who, String why) {
        this.at = at;
        this.step = step;
        this.whoKind = who.kind();
        this.who = who.name();
        this.whoUnit = who.unit();
        this.why = why;
    }

    /** An entry that changes nothing in the reckoning by itself, or ends it. */
    static LedgerEntry of(Step step, Instant at, Actor who, String why) {
        return new LedgerEntry(at, step, who, why);
    }

    /** An entry that sets or lengthens the limit. */
    static LedgerEntry withLimit(Step step, Instant at, Actor who, String why, Limit limit) {
        var entry = new LedgerEntry(at, step, who, why);
        entry.limitNumber = limit.number();
        entry.limitUnit = limit.unit();
        return entry;
    }

    /** The clock stands still from then on, for that cause; until that instant at the latest, if one is known. */
    static LedgerEntry halt(Step step, Cause cause, Instant at, @Nullable Instant until, Actor who, String why) {
        var entry = new LedgerEntry(at, step, who, why);
        entry.cause = cause;
        entry.until = until;
        return entry;
    }

    LedgerEntry belongingTo(CaseClock owner, UUID ofCase) {
        this.clock = owner;
        this.caseId = ofCase;
        return this;
    }

    public Instant at() {
        return at;
    }

    public Step step() {
        return step;
    }

    public Actor who() {
        return new Actor(whoKind, who, whoUnit);
    }

    public String why() {
        return why;
    }

    public @Nullable Limit limit() {
        return limitNumber == null || limitUnit == null ? null : new Limit(limitNumber, limitUnit);
    }

    public @Nullable Instant until() {
        return until;
    }

    public @Nullable Cause cause() {
        return cause;
    }
}
