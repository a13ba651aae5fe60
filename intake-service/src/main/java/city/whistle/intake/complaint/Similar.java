package city.whistle.intake.complaint;

/**
 * Another complaint that may be about the same thing.
 *
 * @param similarity of the texts, 0–1
 * @param state as its resident sees it
 */
public record Similar(String number, int distanceMeters, double similarity, String state) {}
