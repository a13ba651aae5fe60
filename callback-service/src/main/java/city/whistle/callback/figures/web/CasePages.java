package city.whistle.callback.figures.web;

import city.whistle.access.Role;
import city.whistle.callback.figures.AskFigures;
import city.whistle.callback.figures.AskFigures.Paging;
import city.whistle.callback.figures.FigureViews;
import city.whistle.callback.web.WordedFrame;
import city.whistle.callback.web.Words;
import city.whistle.pages.PageAddresses;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /figures/cases}: the cases behind one number. */
@Path("/figures/cases")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR, Role.Names.ADMIN, Role.Names.UNIT_HEAD})
class CasePages {
    private static final int ROWS = 100;

    private final AskFigures figures;
    private final FigureViews views;
    private final WordedFrame frame;
    private final PageAddresses addresses;
    private final Clock clock;
    private final Template page;

    CasePages(
            AskFigures figures,
            FigureViews views,
            WordedFrame frame,
            PageAddresses addresses,
            Clock clock,
            @Location("figures/cases") Template page) {
        this.figures = figures;
        this.views = views;
        this.frame = frame;
        this.addresses = addresses;
        this.clock = clock;
        this.page = page;
    }

    @GET
    public Uni<RestResponse<String>> cases(@BeanParam FigureQuery query, @BeanParam FigureResource.Behind behind) {
        var today = LocalDate.ofInstant(clock.instant(), frame.words().city().zone());
        var name = Objects.requireNonNullElse(query.figure, "completion");
        var selection = behind.selection(name);
        var period = query.days(today).in(frame.words().city().zone());
        return figures.behind(period, query.by(), selection, new Paging(ROWS, behind.cursor))
                .chain(found -> frame.render(page.data("cases", found.items())
                        .data("next", found.next())
                        .data("days", query.days(today))
                        .data("address", query.address(today))
                        .data("figure", name)
                        .data("part", "n".equals(behind.part) ? "n" : "d")
                        .data("keyInAddress", FigureQuery.encoded(selection.key()))
                        .data("group", group(query, selection.key(), frame.words()))
                        .data("desk", addresses.dispatchUrl() + "/desk/")));
    }

    private String group(FigureQuery query, String key, Words words) {
        return key.isEmpty() ? "" : words.in(views.name(query.by(), key));
    }
}
