package city.whistle.dispatch.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import city.whistle.contracts.TicketState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever is done to a ticket, in whatever order: the table says where it is, and the history explains how it came there. */
class TicketLifePropertyTest {
    private static final Set<TicketAction> BIRTHS =
            Set.of(TicketAction.HOLD, TicketAction.ROUTE, TicketAction.SOLVE_ON_SPOT);

    @Property(tries = 2000)
    void theStateIsWhatTheTableSaysAndTheHistoryExplainsIt(
            @ForAll TicketState start, @ForAll @Size(max = 40) List<TicketAction> wishes) {
        var ticket = TicketFixture.in(start);
        var lived = new ArrayList<HistoryEntry>();
        var expected = start;

        for (var wish : wishes) {
            if (BIRTHS.contains(wish)) {
                continue;
            }
            var row = TicketTransitions.of(wish);
            var before = beforeOf(ticket, wish);
            var done = attempt(ticket, wish);
            assertThat(done).isEqualTo(row.startsIn(expected) && isAskedFor(ticket, wish, done));
            expected = done ? row.leadsTo(expected, before) : expected;
            assertThat(ticket.state()).isEqualTo(expected);
            lived.addAll(ticket.trail().history());
            ticket.trail().clear();
        }

        assertThat(replayed(start, lived)).isEqualTo(ticket.state());
        assertThat(ticket.cycle() - 1).isEqualTo((int) lived.stream()
                .filter(entry -> entry.what().equals(TicketAction.REOPEN.wire()))
                .count());
        assertThat(ticket.handling().unitsInvolved())
                .containsAll(ticket.handling().handlers());
    }

    /** Each entry starts where the one before it led. */
    private static TicketState replayed(TicketState start, List<HistoryEntry> history) {
        var at = start;
        for (var entry : history) {
            assertThat(entry.from()).isEqualTo(at);
            at = entry.to();
        }
        return at;
    }

    private static TicketState beforeOf(Ticket ticket, TicketAction wish) {
        return switch (wish) {
            case REFUSE_RETURN -> ticket.requests().open().map(Request::askedIn).orElse(TicketState.SIGNED_IN);
            case UNMERGE -> ticket.beforeMerge();
            default -> ticket.state();
        };
    }

    private static boolean attempt(Ticket ticket, TicketAction wish) {
        try {
            TicketFixture.act(ticket, wish);
            return true;
        } catch (ActionNotAllowed | NothingAsked e) {
            return false;
        }
    }

    /** A decision needs its request; what was done had one. */
    private static boolean isAskedFor(Ticket ticket, TicketAction wish, boolean done) {
        var kind = switch (wish) {
            case GRANT_EXTENSION, REFUSE_EXTENSION -> RequestKind.EXTENSION;
            case GRANT_SUSPENSION, REFUSE_SUSPENSION -> RequestKind.SUSPENSION;
            case GRANT_RETURN, REFUSE_RETURN -> RequestKind.RETURN;
            default -> null;
        };
        return kind == null
                || done
                || ticket.requests()
                        .open()
                        .map(Request::kind)
                        .filter(kind::equals)
                        .isPresent();
    }
}
