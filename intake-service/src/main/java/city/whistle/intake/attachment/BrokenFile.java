package city.whistle.intake.attachment;

import city.whistle.http.FieldError;
import city.whistle.http.Invalid;

/** What was sent is not what it says it is, or not whole, or holds what it must not. */
final class BrokenFile extends Invalid {
    BrokenFile(String message) {
        super("file: " + message, new FieldError("file", message));
    }

    BrokenFile(String message, Throwable cause) {
        this(message);
        initCause(cause);
    }
}
