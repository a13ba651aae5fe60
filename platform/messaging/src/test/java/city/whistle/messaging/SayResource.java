package city.whistle.messaging;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Says what a caller wants said, as a service's API does, and answers with the trace that its logs would name. */
@Path("/say/{caseId}")
public class SayResource {
    private final Outbox outbox;

    SayResource(Outbox outbox) {
        this.outbox = outbox;
    }

    @POST
    @WithTransaction
    public Uni<String> say(@PathParam("caseId") UUID caseId, String words) {
        return outbox.append(TicketFixture.resumed(caseId, words)).map(said -> String.valueOf(MDC.get("traceId")));
    }
}
