package city.whistle.escalation.instruction;

import city.whistle.http.NotFound;
import java.util.UUID;

/** No such instruction, or none of the caller's business. */
public final class InstructionNotFound extends NotFound {
    InstructionNotFound(UUID id) {
        super("there is no instruction " + id);
    }
}
