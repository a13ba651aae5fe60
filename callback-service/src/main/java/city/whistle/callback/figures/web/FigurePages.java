package city.whistle.callback.figures.web;

import city.whistle.access.Role;
import city.whistle.callback.figures.Days;
import city.whistle.callback.figures.Figure;
import city.whistle.callback.figures.GroupBy;
import city.whistle.callback.figures.ReadBoard;
import city.whistle.callback.figures.ReadBoard.Board;
import city.whistle.callback.web.WordedFrame;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /figures}: what residents say of the work, with both numbers of each rate and the cases behind them. */
@Path("/figures")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR, Role.Names.ADMIN, Role.Names.UNIT_HEAD})
class FigurePages {
    private final ReadBoard read;
    private final FigureBoard board;
    private final WordedFrame frame;
    private final Clock clock;
    private final Template page;

    FigurePages(
            ReadBoard read,
            FigureBoard board,
            WordedFrame frame,
            Clock clock,
            @Location("figures/board") Template page) {
        this.read = read;
        this.board = board;
        this.frame = frame;
        this.clock = clock;
        this.page = page;
    }

    /** A period to choose with one click. */
    public record Preset(String name, Days days) {}

    @GET
    public Uni<RestResponse<String>> figures(@BeanParam FigureQuery query) {
        var today = LocalDate.ofInstant(clock.instant(), frame.words().city().zone());
        return read.read(query.days(today), query.by()).chain(found -> frame.render(fill(found, query, today)));
    }

    private TemplateInstance fill(Board found, FigureQuery query, LocalDate today) {
        var days = query.days(today);
        var address = query.address(today);
        var words = frame.words();
        return page.data("days", days)
                .data("presets", presets(today))
                .data("by", query.by().wire())
                .data("bys", Arrays.stream(GroupBy.values()).map(GroupBy::wire).toList())
                .data("figure", query.figure().wire())
                .data(
                        "figures",
                        Arrays.stream(Figure.values()).map(Figure::wire).toList())
                .data("all", query.showsAll())
                .data("minimum", board.minimum())
                .data("address", address)
                .data("accepted", found.now().total().rate(Figure.COMPLETION).d())
                .data("tiles", board.tiles(found, address))
                .data(
                        "columns",
                        board.columns(query.showsAll()).stream()
                                .map(Figure::wire)
                                .toList())
                .data("rows", board.rows(query.by(), found.now(), query, address, words.language()))
                .data("excluded", found.now().excludedCount());
    }

    private static List<Preset> presets(LocalDate today) {
        var month = Days.monthOf(today);
        var quarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
        return List.of(
                new Preset("month", month),
                new Preset("lastMonth", month.before()),
                new Preset("quarter", new Days(quarter, quarter.plusMonths(3).minusDays(1))),
                new Preset(
                        "year",
                        new Days(today.withDayOfYear(1), today.withMonth(12).withDayOfMonth(31))));
    }
}
