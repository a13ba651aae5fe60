package city.whistle.escalation.clock;

import city.whistle.contracts.Actor;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.DeadlineEvent.ClockRef;
import city.whistle.contracts.DeadlineEvent.ClockState;
import city.whistle.contracts.DeadlineEvent.DeadlineSet;
import city.whistle.contracts.Head;
import city.whistle.contracts.Limit;
import city.whistle.contracts.Rung;
import city.whistle.contracts.TimeUnit;
import city.whistle.escalation.Ids;
import city.whistle.escalation.ladder.Ladder;
import city.whistle.escalation.limit.Chosen;
import city.whistle.escalation.limit.Chosen.Ground;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a case. All that is due follows from its ledger by {@link ClockMath}; what stands in the columns is
 * that result, so that the sweeper need not reckon. The sweeper alone climbs {@code rung}; everything else is changed
 * here, by a ledger entry each.
 */
@Entity
@Table(name = "clock")
public class CaseClock {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    @SuppressWarnings("UnusedVariable") // a column
    private CaseFile file;

    private int cycle;
    private ClockKind kind;
    private String unit;

    @SuppressWarnings("UnusedVariable") // a column
    private int turn;

    private ClockState state;
    private Ground ground;

    @Column(name = "legal_basis")
    private @Nullable String legalBasis;

    @Column(name = "limit_number")
    private int limitNumber;

    @Column(name = "limit_unit")
    private TimeUnit limitUnit;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private boolean provisional;

    @Column(name = "due_soon_at")
    private Instant dueSoonAt;

    @Column(name = "second_at")
    private Instant secondAt;

    @Column(name = "bulletin_at")
    private Instant bulletinAt;

    /** The last rung climbed; only the sweeper writes it. */
    private @Nullable Rung rung;

    /** A matter that this clock opened is open. */
    private boolean supervised;

    /** When a suspension that nobody ends is over. */
    @Column(name = "paused_until")
    private @Nullable Instant pausedUntil;

    /** When it stopped; no later rung is climbed any more. */
    @Column(name = "open_until")
    private @Nullable Instant openUntil;

    @Column(name = "next_at")
    private @Nullable Instant nextAt;

    @Column(name = "calendar_version")
    private long calendarVersion;

    @OneToMany(mappedBy = "clock", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<LedgerEntry> ledger = new ArrayList<>();

    /** Whether its ledger was read, or begins here; it is neither when its year left for the archive. */
    @Transient
    private boolean ledgerRead;

    @SuppressWarnings("NullAway.Init")
    protected CaseClock() {}

    /** @param turn how many clocks of that cycle, kind and unit there were before */
    @SuppressWarnings("NullAway.Init")
    CaseClock(CaseFile file, int cycle, ClockKind kind, String unit, int turn) {
        this.id = Ids.next();
        this.file = file;
        this.cycle = cycle;
        this.kind = kind;
        this.unit = unit;
        this.turn = turn;
        this.ledgerRead = true;
    }

    /** Its ledger was read with it. */
    void ledgerWasRead() {
        ledgerRead = true;
    }

    /** Whether its ledger is here; else it is in the archive, and nothing can be reckoned. */
    public boolean isLedgerHere() {
        return ledgerRead && new Ledger(ledger).isWhole();
    }

    private Ledger lines() {
        return Ledger.whole(ledgerRead ? ledger : List.of(), file.id());
    }

    void start(Instant at, Actor who, String why, Chosen chosen, TimeRules rules) {
        ground = chosen.ground();
        legalBasis = chosen.legalBasis();
        append(LedgerEntry.withLimit(Step.STARTED, at, who, why, chosen.limit()), rules);
    }

    void stop(Instant at, Actor who, String why, TimeRules rules) {
        append(LedgerEntry.of(Step.STOPPED, at, who, why + Ledger.lateNews(at, rung, ladder())), rules);
    }

    void halt(Cause cause, Instant at, @Nullable Instant until, Actor who, String why, TimeRules rules) {
        var step = cause == Cause.MERGE ? Step.STOPPED : Step.PAUSED;
        append(LedgerEntry.halt(step, cause, at, until, who, why), rules);
    }

    void resume(Cause cause, Instant at, Actor who, String why, TimeRules rules) {
        append(LedgerEntry.halt(Step.RESUMED, cause, at, null, who, why), rules);
    }

    void extend(Instant at, Actor who, String why, Limit amount, TimeRules rules) {
        append(LedgerEntry.withLimit(Step.EXTENDED, at, who, why, amount), rules);
    }

    void changeLimit(Instant at, Actor who, Chosen chosen, TimeRules rules) {
        ground = chosen.ground();
        legalBasis = chosen.legalBasis();
        append(
                LedgerEntry.withLimit(
                        Step.LIMIT_CHANGED, at, who, chosen.ground().wire(), chosen.limit()),
                rules);
    }

    void handOn(String to, Instant at, Actor who, TimeRules rules) {
        var from = unit;
        unit = to;
        append(LedgerEntry.of(Step.HANDED_ON, at, who, from + " → " + to), rules);
    }

    /** Reckons anew on calendars that changed; tells whether that moved anything. */
    boolean reload(Instant at, Actor who, String why, TimeRules rules) {
        var before = List.of(dueAt, secondAt, bulletinAt, provisional);
        reckon(rules);
        var moved = !before.equals(List.of(dueAt, secondAt, bulletinAt, provisional));
        if (moved) {
            append(LedgerEntry.of(Step.CALENDAR_LOADED, at, who, why), rules);
        }
        return moved;
    }

    private void append(LedgerEntry entry, TimeRules rules) {
        ledger.add(entry.belongingTo(this, file.id()));
        reckon(rules);
    }

    private void reckon(TimeRules rules) {
        var calendar = rules.calendarOf(unit);
        var result = ClockMath.reckon(lines().entries(), calendar);
        var ladder = Ladder.of(
                result.startedAt(), result.due().at(), result.limit(), result.length(), rules.limits(), calendar);
        limitNumber = result.limit().number();
        limitUnit = result.limit().unit();
        startedAt = result.startedAt();
        state = result.state();
        dueAt = result.due().at();
        provisional = result.due().provisional();
        dueSoonAt = ladder.dueSoonAt();
        secondAt = ladder.secondAt();
        bulletinAt = ladder.bulletinAt();
        calendarVersion = rules.calendars().version();
        pausedUntil = result.pausedUntil();
        openUntil = result.openUntil();
        nextAt = ladder.nextOf(file.id(), rung, openUntil, supervised);
    }

    /** The clock as it is now, told because of that step. */
    DeadlineSet told(Head head, Step why, TimeRules rules) {
        return new DeadlineSet(
                head, new ClockRef(cycle, kind, rules.ref(unit)), state, dueAt, provisional, limit(), why.wire());
    }

    boolean is(ClockKind wanted, int inCycle) {
        return kind == wanted && cycle == inCycle;
    }

    /** Whether the ticket's events have not ended it; a merged case's clocks can still go on. */
    boolean isOpen() {
        return lines().isOpen();
    }

    /** Whether it had not stopped by then, as far as was known. */
    boolean runsAt(Instant instant) {
        return lines().runsAt(instant);
    }

    boolean stoppedBecause(String why) {
        return lines().stoppedBecause(why);
    }

    public UUID id() {
        return id;
    }

    public ClockKind kind() {
        return kind;
    }

    public String unit() {
        return unit;
    }

    public int cycle() {
        return cycle;
    }

    public ClockState state() {
        return state;
    }

    public Limit limit() {
        return new Limit(limitNumber, limitUnit);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public boolean provisional() {
        return provisional;
    }

    public @Nullable Instant nextAt() {
        return nextAt;
    }

    public @Nullable Rung rung() {
        return rung;
    }

    public Ground ground() {
        return ground;
    }

    public @Nullable String legalBasis() {
        return legalBasis;
    }

    /** The instants of its rungs. */
    public Ladder ladder() {
        return new Ladder(dueSoonAt, dueAt, secondAt, bulletinAt);
    }

    public List<LedgerEntry> ledger() {
        return List.copyOf(lines().entries());
    }
}
