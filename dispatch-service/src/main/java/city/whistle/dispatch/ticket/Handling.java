package city.whistle.dispatch.ticket;

import city.whistle.contracts.CommandLevel;
import city.whistle.contracts.TicketEvent.Assignment;
import city.whistle.contracts.UnitRef;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who has a ticket now, who ever had it, and how far they are with it in this cycle. */
@Embeddable
public class Handling {
    @Column(name = "lead_unit")
    private @Nullable String leadUnit;

    @Column(name = "lead_name")
    private @Nullable String leadName;

    @Column(name = "co_handlers")
    @Convert(converter = Columns.OfCoHandlers.class)
    private List<CoHandler> coHandlers = List.of();

    /** Lead and co-handlers, for the scope of their people. */
    private String[] handlers = {};

    @Column(name = "units_involved")
    private String[] unitsInvolved = {};

    @Column(name = "people_involved")
    private String[] peopleInvolved = {};

    private @Nullable String assignee;
    private boolean designated;

    @Column(name = "raised_to")
    private @Nullable CommandLevel raisedTo;

    @Column(name = "hand_overs")
    private int handOvers;

    @Column(name = "dispatched_at")
    private @Nullable Instant dispatchedAt;

    @Column(name = "signed_in_at")
    private @Nullable Instant signedInAt;

    @Column(name = "contacted_at")
    private @Nullable Instant contactedAt;

    protected Handling() {}

    void assign(Assignment assignment, boolean byDesignation, @Nullable Instant at) {
        leadUnit = assignment.lead().unit();
        leadName = assignment.lead().name();
        coHandlers = assignment.coHandlers().stream().map(CoHandler::asked).toList();
        handlers = Stream.concat(Stream.of(leadUnit), coHandlers.stream().map(CoHandler::unit))
                .distinct()
                .toArray(String[]::new);
        unitsInvolved = with(unitsInvolved, handlers);
        designated = byDesignation;
        dispatchedAt = at;
        assignee = null;
        signedInAt = null;
        contactedAt = null;
    }

    void handOn(Assignment assignment, boolean byDesignation, Instant at) {
        handOvers += assignment.lead().unit().equals(leadUnit) ? 0 : 1;
        assign(assignment, byDesignation, at);
    }

    void raise(CommandLevel level) {
        raisedTo = level;
        designated = true;
    }

    void signIn(String who, Instant at) {
        assignee = who;
        signedInAt = at;
        involve(who);
    }

    void assignTo(String who) {
        assignee = who;
        involve(who);
    }

    void contacted(Instant at) {
        contactedAt = contactedAt == null ? at : contactedAt;
    }

    void reportIn(String unit, Instant at) {
        coHandlers = coHandlers.stream()
                .map(each -> each.unit().equals(unit) ? each.reportedIn(at) : each)
                .toList();
    }

    void involve(String login) {
        peopleInvolved = with(peopleInvolved, login);
    }

    private static String[] with(String[] known, String... more) {
        var all = new LinkedHashSet<>(Arrays.asList(known));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    /** The lead; absent while nobody has the ticket. */
    public Optional<UnitRef> lead() {
        return leadUnit == null || leadName == null ? Optional.empty() : Optional.of(new UnitRef(leadUnit, leadName));
    }

    /** The lead's code; empty text while nobody has the ticket. */
    public String leadCode() {
        return leadUnit == null ? "" : leadUnit;
    }

    public List<CoHandler> coHandlers() {
        return coHandlers;
    }

    /** The co-handler of one of those units that has not reported in yet. */
    public Optional<CoHandler> outstandingOf(Collection<String> units) {
        return coHandlers.stream()
                .filter(each -> each.isOutstanding() && units.contains(each.unit()))
                .findFirst();
    }

    /** Codes of the co-handlers that have not reported in yet. */
    public List<String> outstanding() {
        return coHandlers.stream()
                .filter(CoHandler::isOutstanding)
                .map(CoHandler::unit)
                .toList();
    }

    /** Lead and co-handlers by code, the lead first. */
    public List<String> handlers() {
        return List.of(handlers);
    }

    /** Lead and co-handlers as they were assigned. */
    public Assignment assignment() {
        return new Assignment(
                lead().orElseThrow(), coHandlers.stream().map(CoHandler::ref).toList());
    }

    public List<String> unitsInvolved() {
        return List.of(unitsInvolved);
    }

    public List<String> peopleInvolved() {
        return List.of(peopleInvolved);
    }

    public @Nullable String assignee() {
        return assignee;
    }

    /** Whether the command desk named the lead, so that it may not return the ticket. */
    public boolean designated() {
        return designated;
    }

    /** The command level it was raised to, if it was. */
    public Optional<CommandLevel> raisedTo() {
        return Optional.ofNullable(raisedTo);
    }

    public int handOvers() {
        return handOvers;
    }

    public @Nullable Instant dispatchedAt() {
        return dispatchedAt;
    }

    public @Nullable Instant signedInAt() {
        return signedInAt;
    }

    public @Nullable Instant contactedAt() {
        return contactedAt;
    }
}
