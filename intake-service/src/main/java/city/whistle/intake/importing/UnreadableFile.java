package city.whistle.intake.importing;

/** A file is not what it is said to be, from some line on; the message says where and why. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableFile(String message) {
        super(message);
    }
}
