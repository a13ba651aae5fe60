package city.whistle.intake.open311.web;

import city.whistle.http.InvalidField;
import city.whistle.intake.Languages;
import city.whistle.intake.open311.Catalogue;
import city.whistle.intake.open311.Open311Fault;
import city.whistle.intake.open311.PostRequest;
import city.whistle.intake.open311.RequestFilter;
import city.whistle.intake.open311.ServiceRequests;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Open311 GeoReport v2. The last part of each path is a name with its format, {@code .xml} or {@code .json}. Times have
 * an offset, points are WGS-84 degrees, errors have the standard's shape.
 *
 * @see <a href="https://wiki.open311.org/GeoReport_v2/">the standard</a>
 */
@PermitAll
@Path("/open311/v2")
public class Open311Resource {
    private static final String REQUESTS = "service_requests";
    private static final String LANGUAGE = "Accept-Language";

    private final Catalogue catalogue;
    private final ServiceRequests requests;
    private final PostRequest posts;
    private final Discovery discovery;
    private final Answers answers;
    private final Clock clock;

    Open311Resource(
            Catalogue catalogue,
            ServiceRequests requests,
            PostRequest posts,
            Discovery discovery,
            Answers answers,
            Clock clock) {
        this.catalogue = catalogue;
        this.requests = requests;
        this.posts = posts;
        this.discovery = discovery;
        this.answers = answers;
        this.clock = clock;
    }

    /** What a client is told of its post. */
    record Receipt(
            String serviceRequestId,
            @Nullable String serviceNotice,
            @Nullable String accountId) {}

    /** The number behind a token; every number is given at once, so a number is its own token. */
    record Redeemed(String serviceRequestId, String token) {}

    @GET
    @Path("/discovery.{format: xml|json}")
    @Operation(summary = "Says where this interface is and which formats it speaks")
    public Response discovery(@PathParam("format") String format) {
        return answers.answer(200, Format.of("." + format), "discovery", discovery.view());
    }

    @GET
    @Path("/services.{format: xml|json}")
    @Operation(summary = "Lists what can be reported")
    public Response services(
            UriInfo uri, @PathParam("format") String format, @HeaderParam(LANGUAGE) @Nullable String languages) {
        jurisdiction(arguments(uri));
        return answers.answer(200, Format.of("." + format), "services", catalogue.services(Languages.of(languages)));
    }

    @GET
    @Path("/services/{file}")
    @Operation(summary = "The questions that go with a service; none of them must be answered")
    public Response definition(
            UriInfo uri, @PathParam("file") String file, @HeaderParam(LANGUAGE) @Nullable String languages) {
        jurisdiction(arguments(uri));
        var format = Format.of(file);
        return answers.answer(
                200, format, "service_definition", catalogue.definition(format.nameOf(file), Languages.of(languages)));
    }

    @POST
    @Path("/requests.{format: xml|json}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Files a request; it is public, but for who reports it")
    public Uni<Response> post(UriInfo uri, @PathParam("format") String format, MultivaluedMap<String, String> form) {
        var said = new HashMap<String, List<String>>(uri.getQueryParameters());
        said.putAll(form);
        jurisdiction(first(said));
        return posts.post(said)
                .map(number -> answers.answer(
                        201, Format.of("." + format), REQUESTS, List.of(new Receipt(number, null, null))));
    }

    @GET
    @Path("/requests.{format: xml|json}")
    @Operation(summary = "The public requests of at most 90 days, the latest first, a page at a time")
    public Uni<Response> requests(
            UriInfo uri, @PathParam("format") String format, @HeaderParam(LANGUAGE) @Nullable String languages) {
        var arguments = arguments(uri);
        jurisdiction(arguments);
        return requests.find(RequestFilter.of(arguments, clock.instant()), extended(arguments), Languages.of(languages))
                .map(found -> answers.answer(200, Format.of("." + format), REQUESTS, found));
    }

    @GET
    @Path("/requests/{file}")
    @Operation(summary = "One public request")
    public Uni<Response> request(
            UriInfo uri, @PathParam("file") String file, @HeaderParam(LANGUAGE) @Nullable String languages) {
        var arguments = arguments(uri);
        jurisdiction(arguments);
        var format = Format.of(file);
        var number = format.nameOf(file);
        return requests.find(RequestFilter.one(number), extended(arguments), Languages.of(languages))
                .invoke(found -> mustExist(found, "service_request_id", number))
                .map(found -> answers.answer(200, format, REQUESTS, found));
    }

    @GET
    @Path("/tokens/{file}")
    @Operation(summary = "The number of a request by its token, which is that number")
    public Uni<Response> token(UriInfo uri, @PathParam("file") String file) {
        jurisdiction(arguments(uri));
        var format = Format.of(file);
        var token = format.nameOf(file);
        return requests.find(RequestFilter.one(token), false, Languages.of(null))
                .invoke(found -> mustExist(found, "token", token))
                .map(found -> answers.answer(200, format, REQUESTS, List.of(new Redeemed(token, token))));
    }

    @ServerExceptionMapper
    public Response fault(Open311Fault fault, UriInfo uri) {
        return answers.refuse(formatOf(uri), fault);
    }

    @ServerExceptionMapper
    public Response refused(InvalidField refused, UriInfo uri) {
        return answers.refuse(formatOf(uri), refused);
    }

    private static Format formatOf(UriInfo uri) {
        return uri.getPath().endsWith(".json") ? Format.JSON : Format.XML;
    }

    private static boolean extended(Map<String, String> arguments) {
        return "true".equals(arguments.get("extensions"));
    }

    private void jurisdiction(Map<String, String> arguments) {
        discovery.refuseOther(arguments.get("jurisdiction_id"));
    }

    private static void mustExist(List<?> found, String name, String value) {
        if (found.isEmpty()) {
            throw Open311Fault.unknown(name + " " + value + " was not found");
        }
    }

    private static Map<String, String> arguments(UriInfo uri) {
        return first(uri.getQueryParameters());
    }

    private static Map<String, String> first(Map<String, List<String>> all) {
        return all.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().getFirst()));
    }
}
