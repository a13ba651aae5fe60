package city.whistle.dispatch.workload;

import static city.whistle.contracts.TicketState.RETURN_ASKED;
import static city.whistle.contracts.TicketState.SIGNED_IN;
import static city.whistle.contracts.TicketState.SUSPENDED;

import city.whistle.dispatch.ticket.Desk;
import city.whistle.dispatch.ticket.Fields;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.ListTickets;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.SignIn;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketFilter;
import city.whistle.dispatch.ticket.TicketItem;
import city.whistle.http.Cursor;
import city.whistle.http.Failure;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives all tickets of a person who leaves to a colleague, each in a transaction of its own. */
@ApplicationScoped
public class HandOver {
    private final ListTickets listTickets;
    private final SignIn signIn;

    HandOver(ListTickets listTickets, SignIn signIn) {
        this.listTickets = listTickets;
        this.signIn = signIn;
    }

    /**
     * What came of it.
     *
     * @param moved how many tickets the colleague has now
     * @param left how many could not be moved
     * @param more whether there are more, for another time: so many are moved at once at most
     */
    public record Result(int moved, int left, boolean more) {}

    /** Moves what the person works on in the caller's units. */
    public Uni<Result> handOver(Hand hand, @Nullable String from, @Nullable String to) {
        var fields = new Fields();
        var leaver = fields.text("from", from, Fields.WORD);
        var colleague = fields.text("to", to, Fields.WORD);
        if (!leaver.isEmpty() && leaver.equals(colleague)) {
            fields.wrong("to", "must be somebody else");
        }
        fields.check();
        var filter = TicketFilter.of(hand.scope(), Set.of(SIGNED_IN, RETURN_ASKED, SUSPENDED), leaver);
        return listTickets
                .list(filter, TicketFilter.Sort.DUE_AT, hand, null, Cursor.MAX_LIMIT)
                .chain(page -> move(page.items(), hand, colleague).map(moved -> result(moved, page.next() != null)));
    }

    private Uni<List<Boolean>> move(List<TicketItem> items, Hand hand, String colleague) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(item -> move(item, hand, colleague))
                .collect()
                .asList();
    }

    private Uni<Boolean> move(TicketItem item, Hand hand, String colleague) {
        var order = new Order(item.id(), TicketAction.ASSIGN, hand, null, null, Desk.nothing());
        return signIn.assign(order, colleague)
                .replaceWith(true)
                .onFailure(Failure.class)
                .recoverWithItem(false);
    }

    private static Result result(List<Boolean> done, boolean more) {
        var moved = (int) done.stream().filter(each -> each).count();
        return new Result(moved, done.size() - moved, more);
    }
}
