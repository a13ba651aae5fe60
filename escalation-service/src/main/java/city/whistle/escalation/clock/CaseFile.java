package city.whistle.escalation.clock;

import city.whistle.contracts.Actor;
import city.whistle.contracts.ClockKind;
import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.DeadlineEvent;
import city.whistle.contracts.DeadlineEvent.LevelRaised;
import city.whistle.contracts.Head;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import city.whistle.escalation.limit.Weight;
import city.whistle.escalation.recipient.Command;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What escalation knows of a case, with all its clocks. Complaint events and ticket events arrive in any order relative
 * to each other and lead to the same clocks: the ticket's events start and stop them, the complaint's only end the case
 * or put it aside.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {
    private static final Actor SELF = Actor.system("escalation");

    @Id
    private UUID id;

    private @Nullable String number;
    private @Nullable String title;
    private @Nullable Tier tier;
    private @Nullable Urgency urgency;
    private @Nullable String category;
    private @Nullable String grid;
    private @Nullable String district;

    @Column(name = "filed_at")
    private @Nullable Instant filedAt;

    @Column(name = "lead_unit")
    private @Nullable String leadUnit;

    private @Nullable String assignee;

    /** When the ticket left triage for good or for a while. */
    @Column(name = "placed_at")
    private @Nullable Instant placedAt;

    /** When the case was closed, rejected or withdrawn; no clock starts any more. */
    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** When it was last put aside as part of another case; older times are in the clocks' ledgers alone. */
    @Column(name = "merged_at")
    private @Nullable Instant mergedAt;

    @Column(name = "unmerged_at")
    private @Nullable Instant unmergedAt;

    private @Nullable CommandLevel level;

    @Column(name = "raised_for_reworks")
    private boolean raisedForReworks;

    @Column(name = "raised_for_hand_overs")
    private boolean raisedForHandOvers;

    @OneToMany(mappedBy = "file", cascade = CascadeType.PERSIST)
    private Set<CaseClock> clocks = new LinkedHashSet<>();

    @Transient
    private List<DeadlineEvent> news = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    public CaseFile(UUID id) {
        this.id = id;
    }

    /** Takes over what a ticket event says the case is about; it is newer than what was filed. */
    void describe(Head head, Subject subject) {
        number = head.number();
        title = subject.title();
        tier = subject.weight().tier();
        urgency = subject.weight().urgency();
        category = subject.weight().category();
        grid = subject.grid();
        district = subject.district();
        filedAt = subject.filedAt();
        if (level == null) {
            level = Command.levelOf(subject.weight().tier());
        }
    }

    /** The level that commands it is that one at least. */
    void commandBy(CommandLevel least) {
        level = level == null || least.compareTo(level) > 0 ? least : level;
    }

    /** What a case is about, as far as clocks and lists care. */
    record Subject(String title, Weight weight, String grid, String district, Instant filedAt) {}

    boolean isDescribed() {
        return tier != null;
    }

    void start(ClockKind kind, int cycle, String unit, Happening now) {
        var ended = endedAt;
        if (ended != null && !now.at().isBefore(ended)) {
            return;
        }
        now.rules().choose(kind, weight(), cycle, now.at(), unit).ifPresent(chosen -> {
            var clock = new CaseClock(this, cycle, kind, unit, turn(kind, cycle, unit));
            clock.start(now.at(), now.by(), chosen.ground().wire(), chosen, now.rules());
            clocks.add(clock);
            tell(clock, Step.STARTED, now);
            catchUp(clock, now);
        });
    }

    /** A completion clock may change its unit, so its turn counts all units. */
    private int turn(ClockKind kind, int cycle, String unit) {
        return (int) clocks.stream()
                .filter(clock -> clock.is(kind, cycle)
                        && (kind == ClockKind.COMPLETION || clock.unit().equals(unit)))
                .count();
    }

    /** What this clock would have gone through if its start had been heard of in time. */
    private void catchUp(CaseClock clock, Happening now) {
        if (mergedAt != null && (unmergedAt == null || unmergedAt.isAfter(now.at()))) {
            putAside(clock, now.at(mergedAt));
            if (unmergedAt != null) {
                takeApart(clock, now.at(unmergedAt));
            }
        }
        if (endedAt != null) {
            stop(one -> one.id().equals(clock.id()), "ended", now.at(endedAt));
        }
    }

    /** Stops clocks that run, and puts right those whose stop turns out to have been earlier. */
    void stop(Predicate<CaseClock> which, String why, Happening now) {
        for (var clock : running(which, now.at())) {
            clock.stop(now.at(), now.by(), why, now.rules());
            tell(clock, Step.STOPPED, now);
        }
    }

    /** The case has come to its end: every clock stops, none starts any more. */
    void end(String why, Happening now) {
        endedAt = now.at();
        stop(clock -> true, why, now);
    }

    void merge(Happening now) {
        mergedAt = now.at();
        unmergedAt = null;
        running(clock -> true, now.at()).forEach(clock -> putAside(clock, now));
    }

    private void putAside(CaseClock clock, Happening now) {
        clock.halt(Cause.MERGE, later(now.at(), clock.startedAt()), null, now.by(), "merged", now.rules());
        tell(clock, Step.STOPPED, now);
    }

    void unmerge(Happening now) {
        unmergedAt = now.at();
        running(clock -> true, now.at()).forEach(clock -> takeApart(clock, now));
    }

    private void takeApart(CaseClock clock, Happening now) {
        clock.resume(Cause.MERGE, later(now.at(), clock.startedAt()), now.by(), "unmerged", now.rules());
        tell(clock, Step.RESUMED, now);
    }

    /** Tells the world how a clock stands after that step. */
    void tell(CaseClock clock, Step step, Happening now) {
        news.add(clock.told(head(now), step, now.rules()));
    }

    void raiseLevel(String reason, Happening now) {
        var from = Objects.requireNonNull(level);
        Command.above(from).ifPresent(above -> {
            level = above;
            news.add(new LevelRaised(head(now), from, above, reason));
        });
    }

    private Head head(Happening now) {
        return new Head(
                id, Objects.requireNonNull(number), now.at(), now.rules().city().version(), SELF);
    }

    private List<CaseClock> running(Predicate<CaseClock> which, Instant at) {
        return clocks.stream().filter(which).filter(clock -> clock.runsAt(at)).toList();
    }

    List<CaseClock> open(Predicate<CaseClock> which) {
        return clocks.stream().filter(CaseClock::isOpen).filter(which).toList();
    }

    boolean had(Predicate<CaseClock> which) {
        return clocks.stream().anyMatch(which);
    }

    /** What this occasion changed, for the outbox. */
    List<DeadlineEvent> news() {
        var told = List.copyOf(news);
        news.clear();
        return told;
    }

    void assign(String unit, @Nullable String person) {
        leadUnit = unit;
        assignee = person;
    }

    void placed(Instant at) {
        if (placedAt == null || at.isBefore(placedAt)) {
            placedAt = at;
        }
    }

    boolean raiseOnceForReworks() {
        var first = !raisedForReworks;
        raisedForReworks = true;
        return first;
    }

    boolean raiseOnceForHandOvers() {
        var first = !raisedForHandOvers;
        raisedForHandOvers = true;
        return first;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    Weight weight() {
        return new Weight(
                Objects.requireNonNull(tier), Objects.requireNonNull(urgency), Objects.requireNonNull(category));
    }

    public UUID id() {
        return id;
    }

    public @Nullable String number() {
        return number;
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable String grid() {
        return grid;
    }

    public @Nullable String leadUnit() {
        return leadUnit;
    }

    public @Nullable String assignee() {
        return assignee;
    }

    public @Nullable Instant placedAt() {
        return placedAt;
    }

    public @Nullable CommandLevel level() {
        return level;
    }

    public String district() {
        return Objects.requireNonNull(district);
    }

    public List<CaseClock> clocks() {
        return List.copyOf(clocks);
    }
}
