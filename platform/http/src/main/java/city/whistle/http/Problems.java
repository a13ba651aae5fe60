package city.whistle.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.ConnectException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * The one place where everything that goes wrong becomes an answer: RFC 9457 for programs, or what a
 * {@link ProblemView} makes of it for people. Of what goes wrong inside, the caller learns nothing but a number under
 * which the log tells the rest.
 */
@Singleton
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final Duration WORTH_RETRYING = Duration.ofSeconds(5);
    private static final int DEEPEST_CAUSE = 10;

    private final ObjectMapper json;
    private final Instance<ProblemView> views;

    Problems(ObjectMapper json, Instance<ProblemView> views) {
        this.json = json;
        this.views = views;
    }

    @ServerExceptionMapper
    public Response failure(Failure failure, HttpHeaders request) {
        return answer(Problem.of(failure), request);
    }

    @ServerExceptionMapper
    public Response constraints(ConstraintViolationException violated, HttpHeaders request, RoutingContext context) {
        return Violations.areTheCallers(violated)
                ? answer(Problem.fields(Violations.of(violated)), request)
                : anything(violated, request, context);
    }

    @ServerExceptionMapper
    public Response json(MismatchedInputException refused, HttpHeaders request) {
        return answer(JsonProblem.of(refused), request);
    }

    @ServerExceptionMapper
    public Response tooMuch(StreamConstraintsException refused, HttpHeaders request) {
        return answer(JsonProblem.of(refused), request);
    }

    @ServerExceptionMapper
    public Response noSuchPath(NotFoundException absent, HttpHeaders request) {
        return web(absent, request);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException refused, HttpHeaders request) {
        var original = refused.getResponse();
        if (original.hasEntity() || original.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return original;
        }
        if (refused.getCause() instanceof Failure failure) {
            return answer(Problem.of(failure), request);
        }
        if (refused.getCause() instanceof JacksonException body) {
            return answer(JsonProblem.of(body), request);
        }
        return answer(
                Problem.of(original.getStatus(), WebDetail.of(refused)).withHeaders(headersOf(original)), request);
    }

    @ServerExceptionMapper
    public Uni<Response> unauthorized(UnauthorizedException missing, HttpHeaders request, RoutingContext context) {
        return challenge("sign in first: send a bearer token", request, context);
    }

    @ServerExceptionMapper
    public Uni<Response> notAuthentic(
            AuthenticationFailedException refused, HttpHeaders request, RoutingContext context) {
        if (inside(refused, ConnectException.class) != null) {
            return Uni.createFrom().item(() -> anything(refused, request, context));
        }
        return challenge("the token is not valid, or not any more", request, context);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, HttpHeaders request) {
        return answer(Problem.of(Response.Status.FORBIDDEN, "your roles do not allow this"), request);
    }

    @ServerExceptionMapper
    public Response anything(Throwable broken, HttpHeaders request, RoutingContext context) {
        var failure = inside(broken, Failure.class);
        if (failure != null) {
            return failure(failure, request);
        }
        if (Outage.isContention(broken)) {
            return answer(
                    Problem.of(
                            Response.Status.PRECONDITION_FAILED,
                            "somebody else has changed it just now; read it again"),
                    request);
        }
        if (BrokenForm.is(broken)) {
            return answer(
                    Problem.of(Response.Status.BAD_REQUEST, "the form breaks off, or is not in parts as it says"),
                    request);
        }
        return answer(inner(broken, context), request);
    }

    /** The problem as an answer, in the form the request asks for. */
    public Response answer(Problem problem, HttpHeaders request) {
        return views.stream()
                .flatMap(view -> view.show(problem, request).stream())
                .findFirst()
                .orElseGet(() -> plain(problem));
    }

    /** The problem's JSON. */
    public String write(Problem problem) {
        try {
            return json.writeValueAsString(problem.document());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Response plain(Problem problem) {
        var answer = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(write(problem));
        problem.headers().forEach(answer::header);
        return answer.build();
    }

    private static Problem inner(Throwable broken, RoutingContext context) {
        var id = UUID.randomUUID();
        var what = "problem " + id + ": " + context.request().method() + " "
                + context.request().path();
        if (Outage.isOutage(broken)) {
            LOG.warnf("%s: %s", what, broken);
            return Problem.of(
                            Response.Status.SERVICE_UNAVAILABLE, "a part of the system is away; try again in a moment")
                    .retryAfter(WORTH_RETRYING)
                    .withMore(Map.of("instance", "urn:uuid:" + id));
        }
        LOG.error(what, broken);
        return Problem.of(Response.Status.INTERNAL_SERVER_ERROR, "something failed on our side")
                .withMore(Map.of("instance", "urn:uuid:" + id));
    }

    /** Asks the caller to sign in: programs by a 401, browsers with a session by a way to the sign-in page. */
    private Uni<Response> challenge(String detail, HttpHeaders request, RoutingContext context) {
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        var plain = Problem.of(Response.Status.UNAUTHORIZED, detail);
        if (authenticator == null) {
            return Uni.createFrom().item(() -> answer(plain, request));
        }
        return authenticator.getChallenge(context).map(challenge -> challenged(plain, challenge, request));
    }

    private Response challenged(Problem plain, @Nullable ChallengeData challenge, HttpHeaders request) {
        if (challenge == null) {
            return answer(plain, request);
        }
        var headers = new HashMap<String, String>();
        if (challenge.headerName != null) {
            headers.put(challenge.headerName.toString(), challenge.headerContent);
        }
        if (challenge.status == plain.status()) {
            return answer(plain.withHeaders(headers), request);
        }
        var elsewhere = Response.status(challenge.status);
        headers.forEach(elsewhere::header);
        return elsewhere.build();
    }

    private static Map<String, String> headersOf(Response response) {
        var headers = new HashMap<String, String>();
        response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        headers.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).startsWith("content-"));
        return headers;
    }

    private static <T> @Nullable T inside(Throwable broken, Class<T> kind) {
        return Stream.iterate(broken, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }
}
