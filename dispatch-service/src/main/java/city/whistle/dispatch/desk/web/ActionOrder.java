package city.whistle.dispatch.desk.web;

import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketItem;
import java.util.Comparator;
import java.util.List;

/** In which order a ticket's page offers what may be done: the next step first, what is rare or grave last. */
final class ActionOrder {
    private static final List<TicketAction> LATER = List.of(
            TicketAction.ASSIGN,
            TicketAction.EXTEND,
            TicketAction.SUSPEND,
            TicketAction.RESUME,
            TicketAction.RETURN,
            TicketAction.REASSIGN,
            TicketAction.REFUSE_RETURN,
            TicketAction.REFUSE_EXTENSION,
            TicketAction.REFUSE_SUSPENSION,
            TicketAction.REJECT);

    private ActionOrder() {}

    static List<String> of(TicketItem item) {
        var later = LATER.stream().map(TicketAction::wire).toList();
        return item.actions().stream()
                .sorted(Comparator.comparingInt(later::indexOf))
                .toList();
    }
}
