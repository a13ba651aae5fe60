package city.whistle.local.pack;

/** The arguments make no sense; the message says why in one line, for the person at the terminal. */
final class WrongCall extends RuntimeException {
    WrongCall(String message) {
        super(message);
    }
}
