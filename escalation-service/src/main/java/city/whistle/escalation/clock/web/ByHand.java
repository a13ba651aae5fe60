package city.whistle.escalation.clock.web;

import city.whistle.escalation.instruction.web.InstructionView;
import city.whistle.escalation.intervention.web.InterventionView;
import java.util.List;

/** What people did to a case besides the ladder: urged, raised, instructed. */
record ByHand(List<InterventionView> done, List<InstructionView> instructions) {
    static final ByHand NOTHING = new ByHand(List.of(), List.of());
}
