package city.whistle.intake.archive;

import java.nio.charset.StandardCharsets;

/**
 * A file of an archive, or one that is missing from it.
 *
 * @param missing why it is not there; empty when it is
 */
record Part(String name, byte[] content, String missing) {
    static Part of(String name, byte[] content) {
        return new Part(name, content, "");
    }

    static Part missing(String name, String why) {
        return new Part(name, new byte[0], why);
    }

    boolean isThere() {
        return missing.isEmpty();
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
