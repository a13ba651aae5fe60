package city.whistle.callback.doubt;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work reported done that looks doubtful.
 *
 * @param minutes from sign-in, or dispatch, to done; null when that is not known
 * @param fast whether that is too fast to be true
 * @param template whether what was done is told in a phrase, or hardly at all
 * @param same how many cases of the unit were reported in these very words in the period
 * @param repeated whether those are too many
 * @param reused the number of another case whose work was shown by the same photo; null when there is none
 * @param check what a spot check found; null while there was none
 */
public record Doubt(
        UUID id,
        int cycle,
        String number,
        String unit,
        String title,
        String finding,
        String action,
        Instant doneAt,
        @Nullable Long minutes,
        boolean fast,
        boolean template,
        long same,
        boolean repeated,
        @Nullable String reused,
        @Nullable Check check) {
    /** What a supervisor found: {@code fine} or {@code wrong}. */
    public record Check(String verdict, String note, String by, Instant at) {}

    /** How many closures of a unit are doubtful, of how many, and what the checks found. */
    public record UnitCount(String unit, long doubtful, long done, long checked, long wrong) {}
}
