package city.whistle.backbone;

/** A part of the backbone does not come up; the message says why, in words for the person at the terminal. */
public final class CannotStart extends RuntimeException {
    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
