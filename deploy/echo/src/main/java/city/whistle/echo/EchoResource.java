package city.whistle.echo;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Takes a filing as the intake service does, reads its JSON and says it again; keeps nothing. */
@Path("/api/v1/complaints")
public class EchoResource {
    private static final int CREATED = 201;

    /** What was sent. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(CREATED)
    public Map<String, Object> echo(Map<String, Object> complaint) {
        return complaint;
    }
}
