package city.whistle.intake.open311;

/**
 * Why a GeoReport request cannot be answered.
 *
 * @see <a href="https://wiki.open311.org/GeoReport_v2/">GeoReport v2, "Possible Errors" and "Errors"</a>
 */
public final class Open311Fault extends RuntimeException {
    private final int code;

    private Open311Fault(int code, String description) {
        super(description);
        this.code = code;
    }

    /** Something was left out or cannot be read: 400. */
    public static Open311Fault wrong(String description) {
        return new Open311Fault(400, description);
    }

    /** The key is missing or not one of ours: 403. */
    public static Open311Fault forbidden(String description) {
        return new Open311Fault(403, description);
    }

    /** There is no such service, request, token or jurisdiction: 404. */
    public static Open311Fault unknown(String description) {
        return new Open311Fault(404, description);
    }

    /** The HTTP status, which stands in the answer as well. */
    public int code() {
        return code;
    }

    /** What the client is told. */
    public String description() {
        return String.valueOf(getMessage());
    }
}
