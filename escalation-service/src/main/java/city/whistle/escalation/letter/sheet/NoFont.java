package city.whistle.escalation.letter.sheet;

/** This machine has no font that can write a letter; the message says where one was looked for. */
public final class NoFont extends RuntimeException {
    NoFont(String message) {
        super(message);
    }
}
