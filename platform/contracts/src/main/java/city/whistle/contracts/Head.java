package city.whistle.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * What every event says of itself.
 *
 * @param caseId the case's id, the same in every service; the Kafka key
 * @param number the number a resident can dictate, 13 digits
 * @param at when it happened
 * @param pack the version of the city pack it was decided under
 * @param by who did it
 */
public record Head(UUID caseId, String number, Instant at, String pack, Actor by) {}
