package city.whistle.callback.figures.web;

import city.whistle.access.Role;
import city.whistle.callback.figures.AskSteps;
import city.whistle.callback.figures.Step;
import city.whistle.city.City;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How long cases took to each step. */
@Path("/api/v1/figures/steps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR, Role.Names.ADMIN, Role.Names.UNIT_HEAD})
class StepResource {
    private final AskSteps steps;
    private final City city;

    StepResource(AskSteps steps, City city) {
        this.steps = steps;
        this.city = city;
    }

    /**
     * Natural hours from filing to a step.
     *
     * @param hours by percentile
     */
    record Row(String step, long count, List<Double> hours) {}

    /** The percentiles, and the steps in order. */
    record Answer(List<Integer> percentiles, List<Row> items) {}

    @GET
    @Operation(summary = "Percentiles of the natural hours from filing to each step, of the cases filed in the period")
    public Uni<Answer> steps(@BeanParam FigureResource.Asked asked) {
        return steps.ask(asked.period(city))
                .map(times -> new Answer(
                        Step.PERCENTILES,
                        times.stream()
                                .map(each -> new Row(each.step().wire(), each.count(), each.hours()))
                                .toList()));
    }
}
