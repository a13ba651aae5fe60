package city.whistle.dispatch.ticket.web;

import city.whistle.access.Caller;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.Order;
import city.whistle.dispatch.ticket.TicketAction;
import city.whistle.dispatch.ticket.TicketView;
import city.whistle.http.EntityTag;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What every action on a ticket has in its address and headers. */
public class Terms {
    @PathParam("id")
    @SuppressWarnings("NullAway.Init")
    UUID id;

    @HeaderParam("If-Match")
    @Nullable
    String ifMatch;

    @HeaderParam("Idempotency-Key")
    @Nullable
    String key;

    /** The order of that caller on these terms. */
    public Order order(TicketAction action, Caller caller, Object content) {
        return new Order(id, action, Hand.of(caller), ifMatch, key, content);
    }

    /** The answer: the ticket with its tag. */
    public static RestResponse<TicketView> answer(TicketView ticket) {
        return RestResponse.ResponseBuilder.ok(ticket)
                .header("ETag", EntityTag.of(ticket.item().version()))
                .build();
    }
}
