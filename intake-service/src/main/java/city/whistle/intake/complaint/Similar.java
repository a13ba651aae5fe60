package city.whistle.intake.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Another complaint that may be about the same thing.
 *
 * @param similarity of the texts, 0–1
 * @param state as its resident sees it
 */
public record Similar(String number, int distanceMeters, double similarity, String state) {
    /** The similarity in hundredths. */
    @JsonIgnore
    public int percent() {
        return (int) Math.round(similarity * 100);
    }
}
