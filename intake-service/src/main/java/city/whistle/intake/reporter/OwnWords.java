package city.whistle.intake.reporter;

import java.time.Instant;

/** A text as its writer wrote it. Never printed. */
public record OwnWords(String field, Instant writtenAt, String text) {
    @Override
    public String toString() {
        return "OwnWords[]";
    }
}
