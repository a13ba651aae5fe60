package city.whistle.intake.external;

import city.whistle.intake.Faults;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names by which other systems are known. */
public final class SystemName {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private SystemName() {}

    /** Notes a name that is none. */
    public static void check(Faults faults, @Nullable String name) {
        faults.unless(
                name != null && NAME.matcher(name).matches(),
                "system",
                "must be 1 to 40 small letters, digits and hyphens");
    }
}
