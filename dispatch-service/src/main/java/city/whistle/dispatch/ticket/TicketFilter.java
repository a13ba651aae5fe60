package city.whistle.dispatch.ticket;

import city.whistle.access.Scope;
import city.whistle.contracts.TicketState;
import city.whistle.contracts.Tier;
import city.whistle.contracts.Urgency;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets a list shows, besides those in scope; null shows all.
 *
 * @param states any of these; empty shows all
 * @param unit lead or co-handler
 * @param overdue so late, not later
 * @param area the code of a grid or of an area around it
 * @param words part of the title or text, or the whole number
 * @param waiting only what stands still until somebody decides, or until a day
 */
public record TicketFilter(
        Scope scope,
        Set<TicketState> states,
        @Nullable Tier tier,
        @Nullable Urgency urgency,
        @Nullable String unit,
        @Nullable String assignee,
        @Nullable Overdue overdue,
        @Nullable String category,
        @Nullable String area,
        @Nullable String words,
        boolean waiting) {
    public TicketFilter {
        states = Set.copyOf(states);
    }

    /** What is in one of those states, and with that person unless it is null. */
    public static TicketFilter of(Scope scope, Set<TicketState> states, @Nullable String assignee) {
        return new TicketFilter(scope, states, null, null, null, assignee, null, null, null, null, false);
    }

    /** What is of that kind in that area. */
    public static TicketFilter near(Scope scope, Set<TicketState> states, String category, String area) {
        return new TicketFilter(scope, states, null, null, null, null, null, category, area, null, false);
    }

    /** Everything in scope. */
    public static TicketFilter inScope(Scope scope) {
        return of(scope, Set.of(), null);
    }

    /** The order of a list. */
    public enum Sort {
        /** What is due first comes first; what has no deadline comes last. */
        DUE_AT("dueAt", "due_rank", "due", ">"),
        /** The newest first. */
        NEWEST("-filedAt", "filed_at", "filed", "<");

        private final String wire;
        private final String column;
        private final String columnAtUnit;
        private final String beyond;

        Sort(String wire, String column, String columnAtUnit, String beyond) {
            this.wire = wire;
            this.column = column;
            this.columnAtUnit = columnAtUnit;
            this.beyond = beyond;
        }

        /** As the query parameter names it. */
        public String wire() {
            return wire;
        }

        String column() {
            return column;
        }

        /** The same in the table of units' tickets. */
        String columnAtUnit() {
            return columnAtUnit;
        }

        /** How rows of the next page compare to the last one of this page. */
        String beyond() {
            return beyond;
        }

        String direction() {
            return beyond.equals("<") ? "desc" : "asc";
        }
    }
}
