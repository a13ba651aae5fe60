package city.whistle.local.launch;

/** The city cannot be started; the message says why in one line, for the person at the terminal. */
public final class CannotLaunch extends RuntimeException {
    /** Something on this machine is in the way. */
    static final int IN_THE_WAY = 1;

    /** The options make no sense. */
    static final int WRONG_OPTIONS = 2;

    /** The city pack has errors. */
    static final int BROKEN_PACK = 3;

    private final int exitCode;

    public CannotLaunch(String message) {
        this(message, IN_THE_WAY);
    }

    CannotLaunch(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    public CannotLaunch(String message, Throwable cause) {
        super(message, cause);
        this.exitCode = IN_THE_WAY;
    }

    int exitCode() {
        return exitCode;
    }
}
