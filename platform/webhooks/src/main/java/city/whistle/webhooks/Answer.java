package city.whistle.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt.
 *
 * @param status of the answer; null when there was none
 * @param error why it is not taken; null when it is
 */
record Answer(@Nullable Integer status, @Nullable String error, int millis) {
    private static final int LONGEST_ERROR = 300;
    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY = 429;

    static Answer of(int status, int millis) {
        var taken = status >= 200 && status < 300;
        return new Answer(status, taken ? null : "answered " + status, millis);
    }

    static Answer none(String why, int millis) {
        return new Answer(null, why.substring(0, Math.min(why.length(), LONGEST_ERROR)), millis);
    }

    boolean isTaken() {
        return error == null;
    }

    /** Whether the other side is not itself: no answer, or one that says so. */
    boolean isSilence() {
        return !isTaken() && (status == null || status >= SERVER_ERROR || status == TOO_MANY);
    }
}
