package city.whistle.local.years;

/** The options make no sense; the message says which in one line. */
final class WrongOption extends RuntimeException {
    WrongOption(String message) {
        super(message);
    }
}
