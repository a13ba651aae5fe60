package city.whistle.callback.figures.web;

import city.whistle.access.Role;
import city.whistle.callback.figures.AskFigures;
import city.whistle.callback.figures.AskFigures.CaseRef;
import city.whistle.callback.figures.AskFigures.Paging;
import city.whistle.callback.figures.AskFigures.Part;
import city.whistle.callback.figures.AskFigures.Selection;
import city.whistle.callback.figures.FigureViews;
import city.whistle.callback.figures.GroupBy;
import city.whistle.callback.figures.Period;
import city.whistle.city.City;
import city.whistle.contracts.WireName;
import city.whistle.http.InvalidField;
import city.whistle.http.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Figures with numerator and denominator, and the cases behind them. */
@Path("/api/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR, Role.Names.ADMIN, Role.Names.UNIT_HEAD})
class FigureResource {
    private final AskFigures figures;
    private final FigureViews views;
    private final City city;

    FigureResource(AskFigures figures, FigureViews views, City city) {
        this.figures = figures;
        this.views = views;
        this.city = city;
    }

    /** Which cases: {@code from}, {@code to} and what to tell them apart by. */
    static class Asked {
        @QueryParam("from")
        @Nullable
        String from;

        @QueryParam("to")
        @Nullable
        String to;

        @QueryParam("by")
        @Nullable
        String by;

        Period period(City city) {
            return PeriodParameters.of(from, to, city.zone());
        }

        GroupBy by() {
            try {
                return by == null || by.isEmpty() ? GroupBy.UNIT : WireName.of(GroupBy.class, by);
            } catch (IllegalArgumentException e) {
                throw new InvalidField(
                        "by", "must be one of unit, tier, channel, district, subdistrict, category, month");
            }
        }
    }

    /** Which number of a figure, and which page of the cases behind it. */
    static class Behind {
        @QueryParam("part")
        @Nullable
        String part;

        @QueryParam("key")
        @Nullable
        String key;

        @QueryParam("limit")
        @Nullable
        Integer limit;

        @QueryParam("cursor")
        @Nullable
        String cursor;

        Selection selection(String figure) {
            return new Selection(figure, part(), key == null ? "" : key);
        }

        private Part part() {
            if (part == null || part.isEmpty()) {
                return Part.DENOMINATOR;
            }
            return switch (part) {
                case "n" -> Part.NUMERATOR;
                case "d" -> Part.DENOMINATOR;
                default -> throw new InvalidField("part", "must be n or d");
            };
        }
    }

    @GET
    public Uni<FigureViews.Answer> figures(@BeanParam Asked asked) {
        var by = asked.by();
        return figures.ask(asked.period(city), by).map(set -> views.answer(by, set));
    }

    @GET
    @Path("/{name}/ids")
    public Uni<Page<CaseRef>> ids(@PathParam("name") String name, @BeanParam Asked asked, @BeanParam Behind behind) {
        var paging = new Paging(behind.limit, behind.cursor);
        return figures.behind(asked.period(city), asked.by(), behind.selection(name), paging);
    }
}
