package city.whistle.contracts;

import java.util.UUID;

/**
 * Cases that nobody filed: escalation-service walks them through the loop to see that it works. The mark is in the case's
 * id, a UUID of version 8 where all others are of version 7, so that each event and each row of such a case carries it.
 */
public final class Canary {
    /** The unit that gets these cases, none of a city's. Whoever files for this unit files a canary. */
    public static final String UNIT = "canary";

    private static final long VERSION = 8;
    private static final long VERSION_BITS = 0xF000;
    private static final int VERSION_SHIFT = 12;

    private Canary() {}

    public static boolean is(UUID caseId) {
        return caseId.version() == VERSION;
    }

    /** The same id with the mark. */
    public static UUID mark(UUID caseId) {
        return new UUID(
                (caseId.getMostSignificantBits() & ~VERSION_BITS) | (VERSION << VERSION_SHIFT),
                caseId.getLeastSignificantBits());
    }

    /**
     * The condition by which whatever counts or lists many cases leaves canaries out, in SQL and in Hibernate's language.
     *
     * @param caseId an expression: the case's id
     */
    public static String isNot(String caseId) {
        return "cast(uuid_extract_version(" + caseId + ") as integer) is distinct from " + VERSION;
    }
}
