package city.whistle.intake.complaint;

import city.whistle.contracts.Actor;
import java.time.Instant;

/**
 * When and by whom something happens to a complaint, and under which version of the pack.
 */
public record Occasion(Instant at, String pack, Actor by) {}
