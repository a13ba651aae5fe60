package city.whistle.callback.figures.web;

import city.whistle.access.Role;
import city.whistle.callback.figures.ReadBoard;
import city.whistle.callback.figures.ReadBoard.Course;
import city.whistle.callback.figures.Step;
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
import java.time.YearMonth;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /figures/course}: the course of a figure and the time to each step; the page of figures fetches it when it is there. */
@Path("/figures/course")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR, Role.Names.ADMIN, Role.Names.UNIT_HEAD})
class CoursePages {
    private final ReadBoard read;
    private final WordedFrame frame;
    private final Clock clock;
    private final Template page;

    CoursePages(ReadBoard read, WordedFrame frame, Clock clock, @Location("figures/course") Template page) {
        this.read = read;
        this.frame = frame;
        this.clock = clock;
        this.page = page;
    }

    /** How long a step took, in words. */
    public record StepView(String step, long count, List<String> spans) {}

    @GET
    public Uni<RestResponse<String>> course(@BeanParam FigureQuery query) {
        var days = query.days(
                LocalDate.ofInstant(clock.instant(), frame.words().city().zone()));
        return read.course(days).chain(found -> frame.render(fill(found, query, YearMonth.from(days.to()))));
    }

    private TemplateInstance fill(Course found, FigureQuery query, YearMonth last) {
        return page.data("figure", query.figure().wire())
                .data("trend", Trend.of(found.months(), query.figure(), last))
                .data("percentiles", Step.PERCENTILES)
                .data("steps", found.steps().stream().map(this::step).toList());
    }

    private StepView step(Step.Times times) {
        var words = frame.words();
        return new StepView(
                times.step().wire(),
                times.count(),
                times.hours().stream().map(words::span).toList());
    }
}
