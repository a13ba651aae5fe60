package city.whistle.dispatch.file.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.dispatch.ticket.Hand;
import city.whistle.dispatch.ticket.ShowTicket;
import city.whistle.dispatch.ticket.TicketNotFound;
import city.whistle.dispatch.ticket.TicketView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows a photo or document of a ticket to whoever sees the ticket; never so that a browser runs what is inside. */
@Path("/desk/{id}/files/{file}")
@RolesAllowed({Role.Names.HANDLER, Role.Names.UNIT_HEAD, Role.Names.DISPATCHER, Role.Names.SUPERVISOR, Role.Names.ADMIN
})
class FilePages {
    private static final int NOT_FOUND = 404;
    private static final long WORTH_RETRYING = 10;

    private final ShowTicket showTicket;
    private final IntakeFiles intake;
    private final Caller caller;

    FilePages(ShowTicket showTicket, @RestClient IntakeFiles intake, Caller caller) {
        this.showTicket = showTicket;
        this.intake = intake;
        this.caller = caller;
    }

    @GET
    public Uni<Response> show(@PathParam("id") UUID id, @PathParam("file") String file) {
        return showTicket
                .show(id, Hand.of(caller))
                .invoke(ticket -> refuseStrange(ticket, id, file))
                .chain(() -> intake.read(file).onFailure().transform(failure -> translate(failure, id)))
                .map(FilePages::content);
    }

    private static void refuseStrange(TicketView ticket, UUID id, String file) {
        var known = ticket.background().attachments().contains(file)
                || ticket.evidence().stream().anyMatch(each -> each.id().equals(file));
        if (!known) {
            throw new TicketNotFound(id);
        }
    }

    private static RuntimeException translate(Throwable failure, UUID id) {
        return failure instanceof WebApplicationException answer
                        && answer.getResponse().getStatus() == NOT_FOUND
                ? new TicketNotFound(id)
                : new ServiceUnavailableException("the file cannot be read now", WORTH_RETRYING);
    }

    private static Response content(RestResponse<byte[]> file) {
        return Response.ok(file.getEntity(), file.getMediaType())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, max-age=3600")
                .build();
    }
}
