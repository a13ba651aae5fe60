package city.whistle.local;

/** The options make no sense; the message says which in one line. */
public final class WrongOption extends RuntimeException {
    public WrongOption(String message) {
        super(message);
    }
}
