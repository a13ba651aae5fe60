package city.whistle.callback.figures;

import city.whistle.access.Caller;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How long cases filed in a period took to each step: not the mean, which one old case can spoil, but percentiles. */
@ApplicationScoped
public class AskSteps {
    private static final String SQL =
            """
            select {columns} from (
                select {hours} from case_step
                where filed_at >= :from and filed_at < :to and excluded is null and (:tier = '' or tier = :tier) and {scope}
            ) taken
            """.replace("{columns}", columns()).replace("{hours}", hours()).replace("{scope}", FigureSql.SCOPE);

    private final Caller caller;

    AskSteps(Caller caller) {
        this.caller = caller;
    }

    /** Of the cases the caller sees. */
    public Uni<List<Step.Times>> ask(Period period) {
        return ask(period, "", FigureScope.of(caller));
    }

    /** Of the whole city's cases of one tier; of all when it is empty. */
    public Uni<List<Step.Times>> askForCity(Period period, String tier) {
        return ask(period, tier, FigureScope.city());
    }

    private static Uni<List<Step.Times>> ask(Period period, String tier, FigureScope scope) {
        return Panache.withSession(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(SQL, Object[].class)
                        .setParameter("from", period.from())
                        .setParameter("to", period.to())
                        .setParameter("tier", tier)
                        .setParameter("everything", scope.everything())
                        .setParameter("units", String.join(",", scope.units()))
                        .setParameter("areas", String.join(",", scope.areas()))
                        .getSingleResult()
                        .map(AskSteps::read)));
    }

    private static String hours() {
        return Arrays.stream(Step.values())
                .map(step -> "extract(epoch from " + step.column() + " - filed_at) / 3600.0 as " + step.wire())
                .collect(Collectors.joining(", "));
    }

    private static String columns() {
        return Arrays.stream(Step.values())
                .map(step -> "count(" + step.wire() + "), "
                        + Step.PERCENTILES.stream()
                                .map(share -> "cast(percentile_disc(" + share / 100.0 + ") within group (order by "
                                        + step.wire() + ") as double precision)")
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(", "));
    }

    private static List<Step.Times> read(Object[] row) {
        var times = new ArrayList<Step.Times>();
        int column = 0;
        for (var step : Step.values()) {
            long count = ((Number) row[column++]).longValue();
            var hours = new ArrayList<Double>();
            for (int i = 0; i < Step.PERCENTILES.size(); i++) {
                var value = (Number) row[column++];
                if (value != null) {
                    hours.add(value.doubleValue());
                }
            }
            times.add(new Step.Times(step, count, hours));
        }
        return times;
    }
}
