package city.whistle.http.desk;

import city.whistle.contracts.Channel;
import city.whistle.contracts.Tier;
import city.whistle.http.Conflict;
import city.whistle.http.Forbidden;
import city.whistle.http.NotFound;
import city.whistle.http.PlainText;
import city.whistle.http.TooMany;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes what services take, and fails as they may. */
@Path("/api/v1/desk")
public class DeskResource {
    /** A place in a request. */
    public record Spot(
            @DecimalMax("90") double lat, @Nullable Double lon) {}

    /** A request with a field of each kind. */
    public record Filing(
            @NotNull Channel channel,
            @NotNull @PlainText(min = 1, max = 20) String text,
            @Valid @Nullable Spot place,
            @Nullable Instant occurredAt,
            @Nullable LocalDate day,
            @Nullable UUID other,
            int count,
            boolean anonymous,
            @Nullable List<@PlainText(min = 1, max = 5) String> tags,
            @Valid @Nullable List<Spot> spots,
            @Nullable Map<String, Object> more) {}

    @POST
    public Filing file(@Valid Filing filing) {
        return filing;
    }

    @POST
    @Path("/long")
    public Uni<String> store(Map<String, String> texts) {
        return Panache.withSession(() -> Panache.getSession()
                .chain(session ->
                        session.createNativeQuery("select 1", Integer.class).getSingleResult())
                .map(one -> texts.size() + " texts, " + one));
    }

    @POST
    @Path("/form")
    @Consumes("application/x-www-form-urlencoded")
    public String form(@FormParam("text") String text) {
        return text;
    }

    @POST
    @Path("/parts")
    @Consumes("multipart/form-data")
    public String parts(@FormParam("text") String text) {
        return text;
    }

    @GET
    @Path("/{id}")
    public String one(@PathParam("id") UUID id) {
        return id.toString();
    }

    @GET
    public Map<String, String> many(
            @QueryParam("tier") @Nullable Tier tier,
            @QueryParam("tiers") List<Tier> tiers,
            @QueryParam("limit") @Min(1) @Nullable Integer limit,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("case") @Nullable UUID theCase,
            @QueryParam("q") @Nullable String words) {
        return Map.of(
                "tier", String.valueOf(tier),
                "tiers", tiers.toString(),
                "limit", String.valueOf(limit),
                "from", String.valueOf(from),
                "q", String.valueOf(words));
    }

    @GET
    @Path("/text")
    @Produces("text/plain")
    public String text() {
        return "text";
    }

    @GET
    @Path("/failures/{kind}")
    public Uni<String> fail(@PathParam("kind") String kind) {
        return Uni.createFrom()
                .failure(
                        switch (kind) {
                            case "conflict" -> new Busy();
                            case "absent" -> new Absent();
                            case "forbidden" -> new OwnWork();
                            case "often" -> new Often();
                            case "wrapped" -> new IllegalStateException("wrapping", new Absent());
                            case "away" -> new IllegalStateException(new ConnectException("db.internal:5432 refused"));
                            default -> new IllegalStateException("secret of the inside");
                        });
    }

    @POST
    @Path("/jobs/{id}/{millis}")
    @WithTransaction
    public Uni<Long> rename(@PathParam("id") UUID id, @PathParam("millis") int millis) {
        return Panache.getSession()
                .chain(session -> session.find(Job.class, id))
                .onItem()
                .delayIt()
                .by(Duration.ofMillis(millis))
                .invoke(job -> job.rename("renamed by one that takes " + millis))
                .map(Job::version);
    }

    static final class Busy extends Conflict {
        Busy() {
            super("it is busy", Map.of("actions", List.of("wait")));
        }
    }

    static final class Absent extends NotFound {
        Absent() {
            super("there is no such job");
        }
    }

    static final class OwnWork extends Forbidden {
        OwnWork() {
            super("it is your own work");
        }
    }

    static final class Often extends TooMany {
        Often() {
            super("too often", Duration.ofMillis(1500));
        }
    }
}
