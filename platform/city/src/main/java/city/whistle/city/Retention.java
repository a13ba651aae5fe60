package city.whistle.city;

import java.time.Period;

/**
 * How long what is personal is kept.
 *
 * @param reporters who reported a case, after it is over
 */
public record Retention(Period reporters) {
    /** What a city keeps that does not say otherwise. */
    public static final Retention USUAL = new Retention(Period.ofYears(3));
}
