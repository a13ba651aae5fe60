package city.whistle.local.topics;

/** It must not be done as things are; the message says why. Nothing was changed. */
final class Refused extends RuntimeException {
    Refused(String message) {
        super(message);
    }
}
