package city.whistle.escalation.clock.web;

import city.whistle.escalation.Onlooker;
import city.whistle.escalation.instruction.ReadInstructions;
import city.whistle.escalation.instruction.ReadInstructions.Filter;
import city.whistle.escalation.instruction.web.InstructionView;
import city.whistle.escalation.intervention.Interventions;
import city.whistle.escalation.intervention.web.InterventionView;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Reads what people did to a case. */
@RequestScoped
class GatherByHand {
    private static final int MOST = 50;

    private final Interventions interventions;
    private final ReadInstructions instructions;
    private final Onlooker onlooker;

    GatherByHand(Interventions interventions, ReadInstructions instructions, Onlooker onlooker) {
        this.interventions = interventions;
        this.instructions = instructions;
        this.onlooker = onlooker;
    }

    Uni<ByHand> gather(UUID id) {
        var labels = onlooker.labels();
        return interventions
                .of(id, onlooker.scope())
                .chain(done -> instructions
                        .page(new Filter(id, null, null), onlooker.scope(), MOST, null)
                        .map(given -> new ByHand(
                                InterventionView.all(done, labels),
                                given.items().stream()
                                        .map(each -> InstructionView.of(each, labels))
                                        .toList())));
    }
}
