package city.whistle.callback.report.web;

import city.whistle.access.Role;
import city.whistle.callback.figures.Days;
import city.whistle.callback.figures.Figure;
import city.whistle.callback.figures.FigureSet.Group;
import city.whistle.callback.figures.GroupBy;
import city.whistle.callback.figures.web.FigureBoard;
import city.whistle.callback.figures.web.FigureQuery;
import city.whistle.callback.report.PrintReport;
import city.whistle.callback.report.ReadReport;
import city.whistle.callback.report.ReadReport.Report;
import city.whistle.callback.report.ReportKind;
import city.whistle.callback.web.WordedFrame;
import city.whistle.http.InReach;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /figures/report}: a day, a week, two weeks or a month on one sheet. */
@Path("/figures/report")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR, Role.Names.ADMIN, Role.Names.UNIT_HEAD})
class ReportPages {
    private final ReadReport read;
    private final PrintReport printing;
    private final FigureBoard board;
    private final WordedFrame frame;
    private final Clock clock;
    private final Template page;

    ReportPages(
            ReadReport read,
            PrintReport printing,
            FigureBoard board,
            WordedFrame frame,
            Clock clock,
            @Location("reports/report") Template page) {
        this.read = read;
        this.printing = printing;
        this.board = board;
        this.frame = frame;
        this.clock = clock;
        this.page = page;
    }

    /** What came in and was struck off, now and in the period before. */
    public record Course(long taken, long takenBefore, long closed, long closedBefore) {
        static Course of(Group now, Group before) {
            return new Course(taken(now), taken(before), closed(now), closed(before));
        }

        private static long taken(Group all) {
            return all.rate(Figure.COMPLETION).d();
        }

        private static long closed(Group all) {
            return all.rate(Figure.COMPLETION).n();
        }
    }

    @GET
    public Uni<RestResponse<String>> report(@RestQuery @Nullable ReportKind kind, @RestQuery @Nullable LocalDate day) {
        var chosen = Objects.requireNonNullElse(kind, ReportKind.DAY);
        var days = chosen.with(Objects.requireNonNullElse(InReach.day("day", day), today()));
        return read.read(days).chain(found -> frame.render(fill(found, chosen, days)));
    }

    /** The same to keep and to hand round. */
    @GET
    @Path("/pdf")
    @Produces("application/pdf")
    @Operation(hidden = true)
    public Uni<RestResponse<byte[]>> pdf(@RestQuery @Nullable ReportKind kind, @RestQuery @Nullable LocalDate day) {
        var language = frame.words().language();
        var chosen = Objects.requireNonNullElse(kind, ReportKind.DAY);
        var days = chosen.with(Objects.requireNonNullElse(InReach.day("day", day), today()));
        return read.read(days)
                .map(found -> printing.print(found, chosen, days, language))
                .map(pdf -> RestResponse.ResponseBuilder.ok(pdf)
                        .header(
                                "Content-Disposition",
                                "inline; filename=\"" + chosen.wire() + "-" + days.from() + ".pdf\"")
                        .build());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), frame.words().city().zone());
    }

    private TemplateInstance fill(Report found, ReportKind kind, Days days) {
        var address = "from=" + days.from() + "&to=" + days.to() + "&by=unit";
        var now = found.board().now();
        var rows = board.rows(
                GroupBy.UNIT, now, new FigureQuery(), address, frame.words().language());
        var lists = RedBlackList.of(rows);
        return page.data("kind", kind.wire())
                .data(
                        "kinds",
                        Arrays.stream(ReportKind.values()).map(ReportKind::wire).toList())
                .data("days", days)
                .data("previous", days.from().minusDays(1))
                .data("following", days.to().plusDays(1))
                .data("course", Course.of(now.total(), found.board().before()))
                .data("tiles", board.tiles(found.board(), address))
                .data("columns", board.columns(false).stream().map(Figure::wire).toList())
                .data("rows", rows)
                .data("good", lists.good())
                .data("weak", lists.weak())
                .data("excluded", now.excludedCount())
                .data(
                        "doubts",
                        found.doubts().units().stream()
                                .filter(unit -> unit.doubtful() > 0)
                                .toList())
                .data("address", address);
    }
}
