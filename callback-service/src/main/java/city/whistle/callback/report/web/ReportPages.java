package city.whistle.callback.report.web;

import city.whistle.access.Role;
import city.whistle.callback.figures.Days;
import city.whistle.callback.figures.Figure;
import city.whistle.callback.figures.FigureSet;
import city.whistle.callback.figures.GroupBy;
import city.whistle.callback.figures.web.FigureBoard;
import city.whistle.callback.figures.web.FigureBoard.Cell;
import city.whistle.callback.figures.web.FigureBoard.Row;
import city.whistle.callback.figures.web.FigureQuery;
import city.whistle.callback.report.ReadReport;
import city.whistle.callback.report.ReadReport.Report;
import city.whistle.callback.report.ReportKind;
import city.whistle.callback.web.WordedFrame;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** {@code /figures/report}: a day, a week or a month on one sheet. */
@Path("/figures/report")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR, Role.Names.ADMIN, Role.Names.UNIT_HEAD})
class ReportPages {
    private static final Set<String> CLASSED =
            Set.of(Figure.ON_TIME.wire(), Figure.RESOLUTION.wire(), Figure.SATISFACTION.wire());

    private final ReadReport read;
    private final FigureBoard board;
    private final WordedFrame frame;
    private final Clock clock;
    private final Template page;

    ReportPages(
            ReadReport read,
            FigureBoard board,
            WordedFrame frame,
            Clock clock,
            @Location("reports/report") Template page) {
        this.read = read;
        this.board = board;
        this.frame = frame;
        this.clock = clock;
        this.page = page;
    }

    /** A unit on the red or the black list, and the rate that put it there. */
    public record Listed(String name, Cell because) {}

    /** What came in and was struck off, now and in the period before. */
    public record Course(long taken, long takenBefore, long closed, long closedBefore) {
        static Course of(FigureSet now, FigureSet before) {
            return new Course(taken(now), taken(before), closed(now), closed(before));
        }

        private static long taken(FigureSet set) {
            return set.total().rate(Figure.COMPLETION).d();
        }

        private static long closed(FigureSet set) {
            return set.total().rate(Figure.COMPLETION).n();
        }
    }

    @GET
    public Uni<RestResponse<String>> report(@RestQuery @Nullable ReportKind kind, @RestQuery @Nullable LocalDate day) {
        var today = LocalDate.ofInstant(clock.instant(), frame.words().city().zone());
        var chosen = Objects.requireNonNullElse(kind, ReportKind.DAY);
        var days = chosen.with(Objects.requireNonNullElse(day, today));
        return read.read(days).chain(found -> frame.render(fill(found, chosen, days)));
    }

    private TemplateInstance fill(Report found, ReportKind kind, Days days) {
        var address = "from=" + days.from() + "&to=" + days.to() + "&by=unit";
        var now = found.board().now();
        var rows = board.rows(
                GroupBy.UNIT, now, new FigureQuery(), address, frame.words().language());
        return page.data("kind", kind.wire())
                .data(
                        "kinds",
                        Arrays.stream(ReportKind.values()).map(ReportKind::wire).toList())
                .data("days", days)
                .data("previous", days.from().minusDays(1))
                .data("following", days.to().plusDays(1))
                .data("course", Course.of(now, found.board().before()))
                .data("tiles", board.tiles(found.board(), address))
                .data("columns", board.columns(false).stream().map(Figure::wire).toList())
                .data("rows", rows)
                .data("good", listed(rows, "excellent"))
                .data("weak", listed(rows, "weak"))
                .data("excluded", now.excludedCount())
                .data(
                        "doubts",
                        found.doubts().units().stream()
                                .filter(unit -> unit.doubtful() > 0)
                                .toList())
                .data("address", address);
    }

    private static List<Listed> listed(List<Row> rows, String grade) {
        return rows.stream()
                .filter(row -> row.grade().equals(grade))
                .flatMap(row -> weakest(row).map(cell -> new Listed(row.name(), cell)))
                .toList();
    }

    /** The rate by which the unit is classed. */
    private static Stream<Cell> weakest(Row row) {
        return row.cells().stream()
                .filter(cell -> CLASSED.contains(cell.figure()) && !cell.few() && cell.percent() != null)
                .min(Comparator.comparing(cell -> new BigDecimal(Objects.requireNonNullElse(cell.percent(), "0"))))
                .stream();
    }
}
