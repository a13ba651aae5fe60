package city.whistle.escalation.intervention.web;

import city.whistle.escalation.Labels;
import city.whistle.escalation.intervention.Interventions.Intervention;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something done by hand, as pages show it. */
public record InterventionView(
        String at,
        String kind,
        String who,
        String words,
        String told,
        @Nullable String level) {
    /** All of them in one language. */
    public static List<InterventionView> all(List<Intervention> done, Labels labels) {
        return done.stream().map(each -> of(each, labels)).toList();
    }

    private static InterventionView of(Intervention done, Labels labels) {
        var level = done.level();
        return new InterventionView(
                labels.words().time(done.at()),
                done.kind(),
                labels.person(done.who()),
                done.words(),
                done.told().stream()
                        .map(labels::person)
                        .collect(Collectors.joining(labels.words().say("、", ", "))),
                level == null ? null : labels.level(level));
    }
}
