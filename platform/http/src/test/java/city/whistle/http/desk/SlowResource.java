package city.whistle.http.desk;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers some requests not before it is told to. */
@Path("/api/v1/slow")
public class SlowResource {
    private static volatile CompletableFuture<String> gate = new CompletableFuture<>();

    private static final AtomicInteger WAITING = new AtomicInteger();

    /** How many wait for {@link #open()}. */
    public static int waits() {
        return WAITING.get();
    }

    public static void open() {
        gate.complete("open");
        gate = new CompletableFuture<>();
        WAITING.set(0);
    }

    @POST
    @Path("/waiting")
    public Uni<String> waiting() {
        WAITING.incrementAndGet();
        return Uni.createFrom().completionStage(gate);
    }

    @POST
    public String file() {
        return "filed";
    }

    @GET
    public String list() {
        return "list";
    }

    @GET
    @Path("/open")
    @PermitAll
    public String openList() {
        return "list";
    }

    @GET
    @Path("/{id}")
    public String one(@PathParam("id") int id) {
        return "one";
    }
}
