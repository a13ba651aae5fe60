package city.whistle.intake.gate;

import city.whistle.http.TooMany;
import java.time.Duration;
import java.util.Map;

/** So much comes from there that the next is taken only with a proof of work, or later. */
public final class ProofNeeded extends TooMany {
    ProofNeeded(String why, Duration retryAfter) {
        super(why, retryAfter, Map.of("proof", "required", "challenge", "/api/v1/challenges"));
    }
}
