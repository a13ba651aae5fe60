package city.whistle.local.years;

/** It cannot be done as things are; the message says why. Nothing was changed by the step that refused. */
final class Refused extends RuntimeException {
    Refused(String message) {
        super(message);
    }
}
