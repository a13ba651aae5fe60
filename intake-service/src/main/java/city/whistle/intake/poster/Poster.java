package city.whistle.intake.poster;

/**
 * A code to hang up.
 *
 * @param label the spot, in the words of who ordered it
 * @param address where the code leads
 */
public record Poster(String label, String address) {}
