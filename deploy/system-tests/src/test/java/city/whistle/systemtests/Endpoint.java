package city.whistle.systemtests;

import java.util.Set;
import java.util.TreeSet;

/**
 * One endpoint of a service as its annotations declare it.
 *
 * @param service the service, or {@code every} for what the platform gives to all of them
 * @param roles whom it is for; empty when it is for everybody
 * @param consumes what a body must be, empty when there is none
 * @param produces what it answers with, empty when that depends
 */
record Endpoint(String service, String method, String path, Set<String> roles, String consumes, String produces) {
    static final String EVERYBODY = "everybody";
    static final String STAFF = "staff";

    boolean isOpen() {
        return roles.isEmpty();
    }

    /** The line of the table in docs/access.md. */
    String row() {
        var whom = isOpen() ? EVERYBODY : String.join(" ", new TreeSet<>(roles));
        return "| %s | %s | %s | %s |".formatted(service, method, path, whom);
    }
}
