package city.whistle.callback.doubt.web;

import city.whistle.access.Caller;
import city.whistle.access.Role;
import city.whistle.callback.doubt.CheckClosure;
import city.whistle.callback.doubt.CheckClosure.Finding;
import city.whistle.callback.doubt.ReadDoubts;
import city.whistle.callback.doubt.ReadDoubts.Doubts;
import city.whistle.callback.figures.web.FigureQuery;
import city.whistle.callback.web.WordedFrame;
import city.whistle.http.Failure;
import city.whistle.http.NotFound;
import city.whistle.http.PlainText;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /figures/doubts}: closures that look doubtful, and the form by which a supervisor says what a spot check found. */
@Path("/figures/doubts")
@Produces(MediaType.TEXT_HTML)
class DoubtPages {
    private static final int LONGEST = 2000;

    private final ReadDoubts doubts;
    private final CheckClosure check;
    private final WordedFrame frame;
    private final Caller caller;
    private final Clock clock;
    private final Template page;

    DoubtPages(
            ReadDoubts doubts,
            CheckClosure check,
            WordedFrame frame,
            Caller caller,
            Clock clock,
            @Location("doubts/list") Template page) {
        this.doubts = doubts;
        this.check = check;
        this.frame = frame;
        this.caller = caller;
        this.clock = clock;
        this.page = page;
    }

    /** The list; {@code said} is {@code checked} or what went wrong with the form before. */
    @GET
    @RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR, Role.Names.ADMIN, Role.Names.UNIT_HEAD
    })
    public Uni<RestResponse<String>> doubts(
            @BeanParam FigureQuery query, @RestQuery @Nullable String unit, @RestQuery @Nullable String said) {
        var days = query.days(today());
        var chosen = Objects.requireNonNullElse(unit, "");
        return doubts.read(days.in(frame.words().city().zone()), chosen)
                .chain(found -> frame.render(page.data("found", found)
                        .data("days", days)
                        .data("period", "from=" + days.from() + "&to=" + days.to())
                        .data("unit", chosen)
                        .data("said", Objects.requireNonNullElse(said, ""))
                        .data("more", isCut(found))
                        .data("checking", caller.has(Role.SUPERVISOR))));
    }

    @POST
    @Path("{id}/{cycle}")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public Uni<RestResponse<Void>> check(
            @PathParam("id") UUID id,
            @PathParam("cycle") int cycle,
            @RestForm @Nullable String verdict,
            @RestForm @Nullable String note,
            @BeanParam FigureQuery query) {
        var back = "/figures/doubts?" + query.address(today()) + "&said=";
        var words = Objects.requireNonNullElse(note, "").strip();
        if (words.isEmpty() || words.length() > LONGEST || !PlainText.Rule.isPlain(words)) {
            return Uni.createFrom().item(RestResponse.seeOther(URI.create(back + "note")));
        }
        return check.check(id, new Finding(cycle, "fine".equals(verdict), words))
                .replaceWith("checked")
                .onFailure(failure -> failure instanceof Failure && !(failure instanceof NotFound))
                .recoverWithItem("late")
                .map(said -> RestResponse.seeOther(URI.create(back + said)));
    }

    private static boolean isCut(Doubts found) {
        return found.cases().size() >= ReadDoubts.LISTED;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), frame.words().city().zone());
    }
}
